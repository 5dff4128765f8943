package vn.hocvuso.rights;

/** The rights whose handling takes time; all others are served at once by a page. */
public enum DataRight {
    DELETION
}

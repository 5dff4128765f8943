package vn.hocvuso.rights;

/** Where a deletion request stands. */
public enum DeletionStatus {
    OPEN,
    CANCELLED,
    DONE
}

package vn.hocvuso.identity;

/** Through whom a person told us their will. */
public enum Channel {
    /** The person, signed in. */
    SELF,
    /** The person stood before an officer or administrator, who wrote it down. */
    OFFICER
}

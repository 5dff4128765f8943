package vn.hocvuso.assessment.attempt;

/** Who ended an attempt. */
public enum SubmittedBy {
    PERSON,
    /** The server, when the time was over. */
    CLOCK
}

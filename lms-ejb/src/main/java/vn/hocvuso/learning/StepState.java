package vn.hocvuso.learning;

/** Whether a step of a path can be taken. */
public enum StepState {
    /** Its quiz opens when something else is done. */
    LOCKED,
    /** Its quiz can be taken. */
    OPEN,
    /** Passed. */
    DONE
}

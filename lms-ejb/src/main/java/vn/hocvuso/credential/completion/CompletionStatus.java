package vn.hocvuso.credential.completion;

/** Where a completion record stands. */
public enum CompletionStatus {
    /** Achieved, waits for the officer. */
    ACHIEVED,
    /** Sent back to the learner with a reason. */
    RETURNED,
    /** Confirmed by a decision; there is a credential. */
    CONFIRMED,
    /** Taken back with a reason; final. */
    REVOKED
}

package vn.hocvuso.assessment.attempt;

/**
 * How far an attempt is. Without answers that people mark, submission and grading are one transaction, so that a submitted
 * attempt is a graded one.
 */
public enum AttemptStatus {
    IN_PROGRESS,
    /** Closed; answers wait for people to mark them. Neither passed nor failed. */
    SUBMITTED,
    GRADED
}

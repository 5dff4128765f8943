package vn.hocvuso.assessment.attempt;

/** How far an attempt is. Submission and grading are one transaction, so a submitted attempt is a graded one. */
public enum AttemptStatus {
    IN_PROGRESS,
    GRADED
}

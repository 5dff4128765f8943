package vn.hocvuso.assessment.bank;

/** Where a question is written. */
public enum QuestionOrigin {
    /** In a GIFT file of {@code content/banks}. */
    FILE,
    /** On the pages for instructors. */
    DESK
}

package vn.hocvuso.assessment.bank;

/** Where a question may be asked. */
public enum QuestionUse {
    /** Only in the quiz of its lesson. */
    LESSON,
    /** Only in final assessments. */
    FINAL
}

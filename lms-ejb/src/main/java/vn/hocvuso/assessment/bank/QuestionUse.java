package vn.hocvuso.assessment.bank;

/** Where a question may be asked. */
public enum QuestionUse {
    /** Only in the quiz of its lesson. */
    LESSON,
    /** Only in final assessments. */
    FINAL,
    /** Only in a task of its own, because people mark it: lessons and finals wait for nobody. */
    TASK
}

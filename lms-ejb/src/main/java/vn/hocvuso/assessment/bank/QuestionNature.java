package vn.hocvuso.assessment.bank;

/** What a question asks for. */
public enum QuestionNature {
    KNOWLEDGE,
    /** Something happens to somebody: what to do? */
    SITUATION
}

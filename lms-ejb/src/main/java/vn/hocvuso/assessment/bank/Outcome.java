package vn.hocvuso.assessment.bank;

/** What became of an answer. */
public enum Outcome {
    RIGHT,
    /** Worth something, not everything. */
    PARTLY,
    WRONG,
    /** Nothing was answered. */
    UNANSWERED,
    /** Something was answered that cannot be read as an answer to this question; worth nothing. */
    UNREADABLE,
    /** Somebody has to say what it is worth, and has not yet. */
    WAITING
}

package vn.hocvuso.assessment.statistics;

/** What an author should look at in a question, the most urgent first; {@link ItemFlags} says when. */
public enum ItemFlag {
    /** Strong learners choose a wrong option more often than the key. */
    KEY_ERROR,
    /** Those who know more get it wrong more often. */
    NEGATIVE_DISCRIMINATION,
    /** Suddenly easier and faster in one unit. */
    LEAK,
    /** Hardly tells apart who knows more. */
    LOW_DISCRIMINATION,
    /** Hardly anybody gets it right. */
    TOO_HARD,
    /** Nearly everybody gets it right. */
    TOO_EASY,
    /** A wrong option that nobody takes. */
    UNUSED_DISTRACTOR
}

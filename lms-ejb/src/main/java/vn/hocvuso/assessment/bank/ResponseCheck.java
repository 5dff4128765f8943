package vn.hocvuso.assessment.bank;

/** What can be said about a response without telling whether it is right. Every one of them is stored. */
public enum ResponseCheck {
    COMPLETE,
    /** Nothing was answered. */
    EMPTY,
    /** Some prompts have no answer, or two items have the same place. */
    INCOMPLETE,
    /** Not a number as this question wants it, such as one with thousands separators. */
    WRONG_FORMAT
}

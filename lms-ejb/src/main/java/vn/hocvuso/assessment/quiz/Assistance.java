package vn.hocvuso.assessment.quiz;

/** How much help there was during an attempt; recorded always, the rule set says what counts. */
public enum Assistance {
    INDEPENDENT,
    /** Somebody or the device read the questions aloud. */
    READ_ALOUD,
    /** Somebody else operated the device, the person answered. */
    HELPER_OPERATED
}

package vn.hocvuso.assessment.exchange;

/** What a file is written in. */
public enum ImportFormat {
    QTI_3,
    QTI_2,
    MOODLE_XML,
    GIFT,
    AIKEN,
    /** None of those. */
    UNKNOWN
}

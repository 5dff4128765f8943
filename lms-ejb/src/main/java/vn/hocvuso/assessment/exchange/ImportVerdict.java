package vn.hocvuso.assessment.exchange;

/** What becomes of an item. */
public enum ImportVerdict {
    WHOLE,
    /** A question comes out; the notes say what does not. */
    WITH_LOSS,
    /** No question comes out; the notes say why. */
    REFUSED
}

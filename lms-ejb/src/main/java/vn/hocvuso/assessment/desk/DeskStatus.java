package vn.hocvuso.assessment.desk;

/** Where the working version of a question stands. */
public enum DeskStatus {
    /** Somebody writes at it. */
    DRAFT,
    /** It waits for a second person; nobody changes it. */
    IN_REVIEW,
    /** It is the approved version; the next change makes a draft. */
    APPROVED,
    /** Nobody asks it any more. */
    RETIRED
}

package vn.hocvuso.assessment.desk;

/** What can be done with a question, depending on where it stands and who asks. */
public enum DeskDeed {
    WRITE,
    SEND,
    TAKE_BACK,
    APPROVE,
    SEND_BACK,
    DISCARD,
    RETIRE,
    RESTORE,
    /** Tags and place may be changed. */
    FILE
}

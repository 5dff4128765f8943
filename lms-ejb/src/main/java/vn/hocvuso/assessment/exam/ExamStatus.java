package vn.hocvuso.assessment.exam;

/** Where an exam stands, by its window and the clock. */
public enum ExamStatus {
    /** The window has not come; everything can be changed. */
    PLANNED,
    /** Within the window: people come and work. */
    OPEN,
    /** Nobody comes any more; who is at work has until their deadline. */
    CLOSED,
    /** It does not take place. */
    CANCELLED
}

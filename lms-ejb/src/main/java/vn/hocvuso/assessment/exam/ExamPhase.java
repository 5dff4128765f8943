package vn.hocvuso.assessment.exam;

/** What an exam means now to somebody who is invited. */
public enum ExamPhase {
    /** Its door is not open yet. */
    EARLY,
    /** The code can be given. */
    DOOR,
    /** In the line. */
    WAITING,
    /** May begin. */
    READY,
    /** At work. */
    WORKING,
    /** Handed in, or ended by the clock. */
    FINISHED,
    /** Came too late, or not at all. */
    MISSED,
    /** It does not take place. */
    CANCELLED
}

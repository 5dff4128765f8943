package vn.hocvuso.assessment.exam;

/** How somebody fares in an exam. */
public enum SeatState {
    /** On the list, has not come. */
    ABSENT,
    /** Has given the code and not begun. */
    WAITING,
    /** At work. */
    WORKING,
    /** At work, and not heard of for some minutes. */
    STUCK,
    /** Handed in, or ended by the clock. */
    FINISHED
}

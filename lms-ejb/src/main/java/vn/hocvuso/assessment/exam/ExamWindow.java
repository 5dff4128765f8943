package vn.hocvuso.assessment.exam;

import java.time.Duration;
import java.time.Instant;

/**
 * When an exam may be entered, begun and how long it lasts.
 *
 * @param minutes how long a person has
 * @param lateMinutes how long after opening people may still come; 0 for as long as it is open
 */
record ExamWindow(Instant opensAt, Instant closesAt, int minutes, int lateMinutes) {

    /** How long before the exam its door opens: time to type the code, to get a number, to sit down. */
    static final Duration DOOR = Duration.ofMinutes(30);

    /** How long whoever was let in may take to begin, also when coming is over. */
    static final Duration BEGINNING = Duration.ofMinutes(5);

    /** Whether the window has room for what it is for. */
    boolean isSound() {
        return !closesAt.isBefore(opensAt.plus(Duration.ofMinutes(minutes)));
    }

    Instant doorOpensAt() {
        return opensAt.minus(DOOR);
    }

    /** The last moment at which somebody may come. */
    Instant lastEntry() {
        Instant late = opensAt.plus(Duration.ofMinutes(lateMinutes));
        return lateMinutes == 0 || late.isAfter(closesAt) ? closesAt : late;
    }

    /** Whether somebody may come now. */
    boolean mayEnter(Instant now) {
        return !now.isBefore(doorOpensAt()) && now.isBefore(lastEntry());
    }

    /** Whether somebody who was given that moment may begin now. */
    boolean mayBegin(Instant letInAt, Instant now) {
        Instant grace = letInAt.plus(BEGINNING);
        Instant last = grace.isAfter(lastEntry()) ? grace : lastEntry();
        return !now.isBefore(letInAt) && !now.isBefore(opensAt) && now.isBefore(last) && now.isBefore(closesAt);
    }

    /** Until when somebody may work who begins then: their minutes, but not past the end; extra time is on top. */
    Instant deadline(Instant begin, int extraMinutes) {
        Instant full = begin.plus(Duration.ofMinutes(minutes));
        return (full.isAfter(closesAt) ? closesAt : full).plus(Duration.ofMinutes(extraMinutes));
    }

    /** The status at that moment of an exam that is not cancelled. */
    ExamStatus statusAt(Instant now) {
        if (now.isBefore(opensAt)) {
            return ExamStatus.PLANNED;
        }
        return now.isBefore(closesAt) ? ExamStatus.OPEN : ExamStatus.CLOSED;
    }
}

package vn.hocvuso.assessment.exam;

import java.time.Instant;
import java.util.Optional;

/** How fast a line of people is let in. */
record AdmissionRate(int perSecond) {

    private static final long SECOND = 1_000_000_000L;

    AdmissionRate {
        if (perSecond < 1) {
            throw new IllegalArgumentException("rate " + perSecond);
        }
    }

    /** When somebody who comes now is let in: when it is open, and one step after whoever came last. */
    Instant next(Instant opensAt, Optional<Instant> last, Instant now) {
        Instant earliest = now.isBefore(opensAt) ? opensAt : now;
        return last.map(slot -> slot.plusNanos(SECOND / perSecond))
                .filter(slot -> slot.isAfter(earliest))
                .orElse(earliest);
    }

    /** When the person of that number is let in, when all up to that number wait for it to open. */
    Instant ofNumber(Instant opensAt, int number) {
        return opensAt.plusNanos((number - 1) * (SECOND / perSecond));
    }
}

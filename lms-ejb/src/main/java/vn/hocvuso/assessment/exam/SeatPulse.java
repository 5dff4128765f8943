package vn.hocvuso.assessment.exam;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import vn.hocvuso.assessment.attempt.SittingAttempts;

/** Writes when people were last heard of, in a transaction of its own. */
@Dependent
class SeatPulse {

    @Inject
    ExamRepository repository;

    @Inject
    SittingAttempts attempts;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(Map<Long, Instant> heard) {
        Map<Long, Integer> answered = attempts.answered(heard.keySet());
        repository
                .lockSeatsOfAttempts(heard.keySet())
                .forEach(seat -> seat.seen(heard.get(seat.attemptId()), answered.getOrDefault(seat.attemptId(), 0)));
    }
}

package vn.hocvuso.assessment.exam;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import vn.hocvuso.assessment.attempt.AttemptBegun;
import vn.hocvuso.assessment.attempt.SittingEnded;

/** Notes at the seat what becomes of its attempt, in the transaction in which it happens. */
@Dependent
class SittingListener {

    @Inject
    ExamRepository repository;

    void on(@Observes AttemptBegun begun) {
        repository
                .lockSeat(begun.sitting(), begun.person())
                .filter(seat -> !Objects.equals(seat.attemptId(), begun.attemptId()))
                .ifPresent(seat -> seat.began(begun));
    }

    void on(@Observes SittingEnded ended) {
        repository
                .lockSeat(ended.sitting(), ended.person())
                .filter(seat -> Objects.equals(seat.attemptId(), ended.attemptId()))
                .ifPresent(seat -> seat.finished(ended.answered(), ended.endedAt()));
    }
}

package vn.hocvuso.assessment.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.hocvuso.assessment.attempt.GradedAttempts;

/** Makes rows of items for attempts that were graded before there were any. */
@Dependent
class OldAttempts {

    @Inject
    StatisticsRepository repository;

    @Inject
    GradedAttempts attempts;

    @Inject
    ItemsGradedListener listener;

    /** Some of them, by id, after that id. */
    List<Long> some(long after, int most) {
        return repository.ungathered(after, most);
    }

    /** Gathers one in a transaction of its own, unless that was done. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void gather(long attempt) {
        if (repository.take(attempt)) {
            attempts.again(attempt).ifPresent(listener::on);
        }
    }
}

package vn.hocvuso.assessment.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hocvuso.assessment.attempt.AttemptReopened;

/** An attempt that goes on does not count until it is graded again. */
@Dependent
class AttemptReopenedListener {

    @Inject
    StatisticsRepository repository;

    void on(@Observes AttemptReopened attempt) {
        repository.removeOf(attempt.attemptId());
        // one graded before there were statistics is not to be gathered while it goes on
        repository.take(attempt.attemptId());
    }
}

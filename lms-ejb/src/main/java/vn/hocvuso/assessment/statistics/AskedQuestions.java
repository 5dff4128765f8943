package vn.hocvuso.assessment.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.hocvuso.assessment.bank.QuestionExposure;

/** Counts in how many graded attempts a question was asked. */
@Dependent
class AskedQuestions implements QuestionExposure {

    @Inject
    StatisticsRepository repository;

    @Override
    public long of(long quizVersionId, long questionVersionId) {
        return repository.asked(quizVersionId, PackedItems.mark(questionVersionId));
    }
}

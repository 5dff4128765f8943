package vn.hocvuso.assessment.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import vn.hocvuso.assessment.bank.QuestionUsage;

/** Says in which quizzes' pools questions are. */
@Dependent
class PoolUsage implements QuestionUsage {

    @Inject
    QuizRepository repository;

    @Override
    public List<Use> of(Collection<Long> questionVersionIds) {
        return questionVersionIds.stream()
                .flatMap(id -> repository.drawing(id).stream()
                        .map(version -> new Use(
                                version.quizCode(),
                                version.definition().title(),
                                version.id(),
                                version.number(),
                                repository.isCurrent(version),
                                id)))
                .toList();
    }
}

package vn.hocvuso.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hocvuso.assessment.attempt.AttemptGraded;
import vn.hocvuso.catalog.QuizCodes;

/** Turns graded attempts into progress, in the transaction that grades. One statement for a lesson, two for a final. */
@Dependent
class GradingListener {

    @Inject
    ProgressRepository repository;

    @Inject
    Event<PathCompleted> completed;

    void on(@Observes AttemptGraded graded) {
        QuizCodes.parse(graded.quizCode()).ifPresent(named -> {
            if (!named.isFinal()) {
                repository.graded(
                        graded.person(),
                        named.path(),
                        named.course(),
                        named.lesson(),
                        graded.percent(),
                        graded.passed(),
                        graded.gradedAt());
            } else if (graded.passed()) {
                complete(graded, named.path());
            }
        });
    }

    private void complete(AttemptGraded graded, String path) {
        repository.enrol(graded.person(), path, graded.gradedAt());
        if (repository.complete(graded.person(), path, graded.gradedAt())) {
            completed.fire(new PathCompleted(graded.person(), path, graded.attempt(), graded.gradedAt()));
        }
    }
}

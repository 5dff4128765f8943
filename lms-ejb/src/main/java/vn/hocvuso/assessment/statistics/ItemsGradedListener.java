package vn.hocvuso.assessment.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hocvuso.assessment.attempt.ItemsGraded;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;
import vn.hocvuso.identity.PersonQueries;

/** Keeps what became of each question, in the transaction that graded the attempt: one insert. */
@Dependent
class ItemsGradedListener {

    @Inject
    StatisticsRepository repository;

    @Inject
    PublishedQuizzes quizzes;

    @Inject
    PersonQueries persons;

    void on(@Observes ItemsGraded attempt) {
        PublishedQuiz quiz = quizzes.version(attempt.quizVersionId()).orElseThrow();
        String packed =
                PackedItems.write(attempt.items(), id -> quiz.question(id).question());
        repository.add(new StoredItems(attempt, persons.card(attempt.person()), packed));
    }
}

package vn.hocvuso.assessment.grading;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hocvuso.assessment.attempt.AnswersWait;
import vn.hocvuso.assessment.attempt.AttemptReopened;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonQueries;

/** Puts answers on the desk in the transaction that closes their attempt, and takes them off when it goes on. */
@Dependent
class AnswersWaitListener {

    @Inject
    GradingRepository repository;

    @Inject
    PublishedQuizzes quizzes;

    @Inject
    PersonQueries persons;

    void on(@Observes AnswersWait attempt) {
        PublishedQuiz quiz = quizzes.version(attempt.quizVersionId()).orElseThrow();
        PersonCard person = persons.card(attempt.person());
        attempt.answers()
                .forEach(answer -> repository.add(
                        new GradingWork(attempt, answer, quiz.question(answer.questionVersionId()), person)));
    }

    void on(@Observes AttemptReopened attempt) {
        repository.ofAttempt(attempt.attemptId()).forEach(GradingWork::voided);
    }
}

package vn.hocvuso.assessment.grading;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.hocvuso.assessment.attempt.QuizAdmission;
import vn.hocvuso.assessment.quiz.TaskQuizzes;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.RuleViolationException;

/** Lets those begin a task it is for, while it is open, and one attempt at a time: the last must have its marks. */
@Dependent
class TaskAdmission implements QuizAdmission {

    @Inject
    GradingRepository repository;

    @Inject
    PersonQueries persons;

    @Override
    public void mayStart(PersonId person, String quizCode) {
        if (!quizCode.startsWith(TaskQuizzes.PREFIX)) {
            return;
        }
        WritingTask task =
                repository.task(quizCode).orElseThrow(() -> new RuleViolationException("grading.task-closed"));
        PersonCard card = persons.card(person);
        if (!card.mainGroup().slug().equals(task.bank()) || !task.isFor(card)) {
            throw new NotAllowedException("grading.task-of-others");
        }
        if (!task.isOpen()) {
            throw new RuleViolationException("grading.task-closed");
        }
        if (repository.isWaiting(person, quizCode)) {
            throw new RuleViolationException("grading.task-waits");
        }
    }
}

package vn.hocvuso.assessment.grading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.bank.BankQueries;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.assessment.quiz.TaskQuizzes;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.NotFoundException;

/** Giving questions that people mark to learners, within one's scope. */
@Stateless
@RequiresPermissions(GradingPolicy.TASKS + ":" + SessionService.SOMEWHERE)
public class TaskService {

    @Inject
    GradingRepository repository;

    @Inject
    GradingPolicy policy;

    @Inject
    BankQueries bank;

    @Inject
    TaskQuizzes quizzes;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Gives the approved version of a question to the learners of its bank and place, or the newest where it was given
     * before.
     *
     * @return the code of its quiz
     * @throws NotFoundException when no such question is approved for tasks, or not for this caller
     */
    public String open(@NotNull String questionCode) {
        BankQueries.OnShelf question = bank.onShelf(QuestionUse.TASK).stream()
                .filter(one -> one.version().questionCode().equals(questionCode))
                .filter(one -> policy.managesTasksAt(one.unitPath()))
                .findFirst()
                .orElseThrow(TaskService::unknown);
        String quiz = quizzes.publish(question.bank(), question.version());
        WritingTask task = repository.task(quiz).orElseGet(() -> new WritingTask(quiz, question));
        task.open(question, clock.instant());
        repository.add(task);
        audit.record(
                "grading.task-opened",
                "task",
                quiz,
                "version=" + question.version().number());
        return quiz;
    }

    /**
     * Nobody begins the task any more; who is at it may finish, and what was handed in is marked.
     *
     * @throws NotFoundException when there is no such task, or not for this caller
     */
    public void close(@NotNull String quizCode) {
        WritingTask task = repository
                .task(quizCode)
                .filter(found -> policy.managesTasksAt(found.unitPath()))
                .orElseThrow(TaskService::unknown);
        task.close(clock.instant());
        audit.record("grading.task-closed", "task", quizCode, "");
    }

    private static NotFoundException unknown() {
        return new NotFoundException("grading.task-unknown");
    }
}

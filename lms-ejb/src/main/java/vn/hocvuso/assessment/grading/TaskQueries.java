package vn.hocvuso.assessment.grading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.attempt.AttemptQueries;
import vn.hocvuso.assessment.attempt.AttemptRow;
import vn.hocvuso.assessment.bank.BankQueries;
import vn.hocvuso.assessment.bank.Marking;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;
import vn.hocvuso.assessment.quiz.TaskQuizzes;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.identity.SessionService;

/** Reads about tasks. */
@Stateless
public class TaskQueries {

    @Inject
    GradingRepository repository;

    @Inject
    GradingPolicy policy;

    @Inject
    BankQueries bank;

    @Inject
    PublishedQuizzes quizzes;

    @Inject
    AttemptQueries attempts;

    @Inject
    PersonQueries persons;

    @Inject
    CurrentPerson caller;

    /** The questions of the caller's scope that are tasks or could be, by title. */
    @RequiresPermissions(GradingPolicy.TASKS + ":" + SessionService.SOMEWHERE)
    public List<TaskRow> tasks() {
        Map<String, WritingTask> known = new HashMap<>();
        repository.tasks().forEach(task -> known.put(task.quizCode(), task));
        List<TaskRow> rows = new ArrayList<>();
        for (BankQueries.OnShelf question : bank.onShelf(QuestionUse.TASK)) {
            String quiz = TaskQuizzes.codeOf(question.bank(), question.version().questionCode());
            Optional<WritingTask> task = Optional.ofNullable(known.remove(quiz));
            if (policy.managesTasksAt(question.unitPath())) {
                rows.add(row(quiz, question, task));
            }
        }
        known.values().stream()
                .filter(task -> policy.managesTasksAt(task.unitPath()))
                .map(TaskQueries::retired)
                .forEach(rows::add);
        rows.sort(Comparator.comparing(TaskRow::title).thenComparing(TaskRow::code));
        return rows;
    }

    private TaskRow row(String quiz, BankQueries.OnShelf question, Optional<WritingTask> task) {
        boolean isNewer = task.isPresent()
                && quizzes.current(quiz)
                        .filter(current ->
                                !current.pool().containsKey(question.version().id()))
                        .isPresent();
        return new TaskRow(
                question.version().questionCode(),
                question.version().title(),
                question.bank(),
                question.version().number(),
                question.version().question().marking().map(Marking::markers).orElse(1),
                quiz,
                task.map(WritingTask::openedAt).orElse(null),
                task.map(WritingTask::closedAt).orElse(null),
                isNewer);
    }

    private static TaskRow retired(WritingTask task) {
        return new TaskRow(
                task.questionCode(),
                task.title(),
                task.bank(),
                0,
                1,
                task.quizCode(),
                task.openedAt(),
                task.closedAt(),
                false);
    }

    /** The tasks for the caller's group and place, the newest first; closed ones only where the caller began them. */
    @RequiresAuthentication
    public List<MyTask> mine() {
        PersonCard me = persons.card(caller.id());
        List<WritingTask> tasks = repository.tasksOf(me.mainGroup().slug());
        Map<String, AttemptRow> last = new HashMap<>();
        attempts.mine(tasks.stream().map(WritingTask::quizCode).toList())
                .forEach(attempt -> last.putIfAbsent(attempt.quizCode(), attempt));
        return tasks.stream()
                .filter(task -> last.containsKey(task.quizCode()) || (task.isOpen() && task.isFor(me)))
                .map(task -> new MyTask(
                        task.quizCode(),
                        task.title(),
                        task.isOpen() && task.isFor(me),
                        Optional.ofNullable(last.get(task.quizCode()))))
                .toList();
    }
}

package vn.hocvuso.web.grading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import vn.hocvuso.assessment.grading.MyTask;
import vn.hocvuso.assessment.grading.TaskQueries;

/** One's tasks: what to write, what waits, what was said. */
@Named("gradingTasks")
@RequestScoped
public class TasksPage {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Inject
    TaskQueries queries;

    private List<MyTask> tasks = List.of();

    @PostConstruct
    void load() {
        tasks = queries.mine();
    }

    public List<MyTask> getTasks() {
        return tasks;
    }

    /** How much of the points a marked task earned, in percent, cut off. */
    public int percent(MyTask task) {
        return task.last()
                .map(attempt -> attempt.percent() == null
                        ? BigDecimal.ZERO
                        : attempt.percent().min(WHOLE))
                .orElse(BigDecimal.ZERO)
                .intValue();
    }

    /** The code of the last attempt; empty when there is none. */
    public String attempt(MyTask task) {
        return task.last().map(attempt -> attempt.code().value()).orElse("");
    }
}

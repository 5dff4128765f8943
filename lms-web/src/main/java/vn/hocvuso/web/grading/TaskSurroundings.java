package vn.hocvuso.web.grading;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.assessment.quiz.TaskQuizzes;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.QuizSurroundings;
import vn.hocvuso.web.shared.Texts;

/** What lies around a task: one's other tasks. */
@Dependent
class TaskSurroundings implements QuizSurroundings {

    @Inject
    CurrentLocale reader;

    @Override
    public Optional<Place> around(String quizCode) {
        if (!quizCode.startsWith(TaskQuizzes.PREFIX)) {
            return Optional.empty();
        }
        Link tasks = new Link("/grading/tasks", Texts.text(reader.getLocale(), "grading", "tasks.title"));
        return Optional.of(new Place(tasks, tasks, false));
    }

    @Override
    public Optional<Link> remedy(String refusalCode, List<Object> args) {
        return Optional.empty();
    }
}

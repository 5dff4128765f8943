package vn.hocvuso.learning;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import vn.hocvuso.assessment.attempt.AttemptQueries;
import vn.hocvuso.assessment.attempt.AttemptRow;
import vn.hocvuso.assessment.quiz.QuizQueries;
import vn.hocvuso.catalog.CatalogQueries;
import vn.hocvuso.catalog.CourseDetail;
import vn.hocvuso.catalog.LessonRow;
import vn.hocvuso.catalog.PathDetail;
import vn.hocvuso.catalog.QuizCodes;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonId;

/** Reads about the caller's own learning. */
@Stateless
@RequiresAuthentication
@TransactionAttribute(TransactionAttributeType.SUPPORTS) // plain reads need no transaction
public class LearningQueries {

    private static final int LAST_ATTEMPTS = 5;

    @Inject
    ProgressRepository repository;

    @Inject
    PathOfPerson paths;

    @Inject
    CatalogQueries catalog;

    @Inject
    QuizQueries quizzes;

    @Inject
    AttemptQueries attempts;

    @Inject
    CurrentPerson caller;

    /**
     * The caller's way along the path of their main group. Three statements.
     *
     * @throws vn.hocvuso.shared.NotFoundException when the group has no path
     */
    public PathProgress myPath() {
        return myPath(caller.get().group());
    }

    /**
     * The caller's way along the path of a group. Three statements.
     *
     * @throws vn.hocvuso.shared.NotFoundException when the group has no path
     */
    public PathProgress myPath(LearnerGroup group) {
        PathDetail path = catalog.path(group);
        PersonId person = caller.id();
        PathOfPerson.Standing standing = paths.standing(person, path);
        Map<String, List<AttemptRow>> mine = attempts(path, standing);
        List<CourseProgress> courses = new ArrayList<>();
        int index = 0;
        for (CourseDetail course : path.courses()) {
            List<PathStep> steps = new ArrayList<>();
            for (LessonRow lesson : course.lessons()) {
                steps.add(step(path, lesson, standing.states().get(index++), standing, mine));
            }
            int done = (int) steps.stream()
                    .filter(step -> step.state() == StepState.DONE)
                    .count();
            courses.add(new CourseProgress(course.slug(), course.title(), steps, done));
        }
        return new PathProgress(
                path,
                repository.enrolment(person, path.slug()).map(Enrolment::enrolledAt),
                courses,
                courses.stream()
                        .flatMap(course -> course.steps().stream())
                        .filter(step -> step.state() == StepState.OPEN)
                        .findFirst(),
                finalStep(path, standing, mine.getOrDefault(path.finalQuiz(), List.of())),
                courses.stream().mapToInt(CourseProgress::done).sum(),
                standing.lessons().size());
    }

    private Map<String, List<AttemptRow>> attempts(PathDetail path, PathOfPerson.Standing standing) {
        List<String> codes = new ArrayList<>();
        codes.add(path.finalQuiz());
        standing.lessons().forEach(lesson -> codes.add(QuizCodes.lesson(path.slug(), lesson.course(), lesson.slug())));
        Map<String, List<AttemptRow>> byQuiz = new HashMap<>();
        attempts.mine(codes).forEach(attempt -> byQuiz.computeIfAbsent(attempt.quizCode(), code -> new ArrayList<>())
                .add(attempt));
        return byQuiz;
    }

    private static PathStep step(
            PathDetail path,
            LessonRow lesson,
            StepState state,
            PathOfPerson.Standing standing,
            Map<String, List<AttemptRow>> mine) {
        String quiz = QuizCodes.lesson(path.slug(), lesson.course(), lesson.slug());
        Optional<LessonProgress> progress = standing.progressOf(lesson);
        return new PathStep(
                lesson,
                state,
                quiz,
                standing.withQuiz().contains(PathOfPerson.key(lesson)),
                progress.flatMap(LessonProgress::openedAt),
                progress.flatMap(LessonProgress::passedAt),
                progress.flatMap(LessonProgress::bestPercent),
                open(mine.getOrDefault(quiz, List.of())));
    }

    private FinalStep finalStep(PathDetail path, PathOfPerson.Standing standing, List<AttemptRow> mine) {
        boolean passed = mine.stream().anyMatch(AttemptRow::passed);
        StepState state = passed ? StepState.DONE : standing.finalOpen() ? StepState.OPEN : StepState.LOCKED;
        return new FinalStep(
                state,
                path.finalQuiz(),
                quizzes.card(path.finalQuiz()).isPresent(),
                state == StepState.LOCKED ? standing.missing() : List.of(),
                open(mine),
                mine.stream().limit(LAST_ATTEMPTS).toList());
    }

    private static Optional<AttemptRow> open(List<AttemptRow> mine) {
        return mine.stream().filter(AttemptRow::isOpen).findFirst();
    }
}

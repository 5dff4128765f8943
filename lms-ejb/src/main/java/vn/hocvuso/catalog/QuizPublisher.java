package vn.hocvuso.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.quiz.PoolTooSmallException;
import vn.hocvuso.assessment.quiz.PublishQuiz;
import vn.hocvuso.assessment.quiz.QuizQueries;
import vn.hocvuso.assessment.quiz.QuizService;
import vn.hocvuso.assessment.quiz.RuleSet;
import vn.hocvuso.assessment.quiz.Shortage;
import vn.hocvuso.platform.ContentLoad;

/**
 * Publishes the quiz of every lesson of every path and the final of every path, one transaction each. A bank with too few
 * questions is a problem line; the quiz published before, if any, stays.
 */
@Dependent
class QuizPublisher {

    @Inject
    CatalogQueries catalog;

    @Inject
    QuizService quizzes;

    @Inject
    QuizQueries rules;

    void publish(ContentLoad load) {
        for (PathDetail path : catalog.paths()) {
            Path file = load.root().resolve("paths/" + path.slug() + ".yaml");
            Optional<RuleSet> ruleSet = rules.rules(path.ruleSet());
            if (ruleSet.isEmpty()) {
                load.report()
                        .problem(
                                file,
                                1,
                                "names the rule set " + path.ruleSet() + ", which is not loaded; add rulesets/"
                                        + path.ruleSet() + ".yaml");
                continue;
            }
            for (CourseDetail course : path.courses()) {
                for (LessonRow lesson : course.lessons()) {
                    publish(lesson(path, course, lesson, ruleSet.get()), load, lessonFile(load, lesson));
                }
            }
            publish(
                    PublishQuiz.finalAssessment(path.finalQuiz(), path.title(), path.bank(), ruleSet.get()),
                    load,
                    file);
        }
    }

    /** Paths may name courses that are not published; those that are can be learnt all the same. */
    void checkCourses(LearningPath path, Path file, ContentLoad load) {
        Set<String> published =
                catalog.courses("").stream().map(CourseCard::slug).collect(Collectors.toSet());
        Set<String> missing = new HashSet<>(path.courses());
        missing.removeAll(published);
        for (String course : path.courses()) {
            if (missing.contains(course)) {
                load.report()
                        .problem(
                                file,
                                1,
                                "names the course " + course + ", which is not published; see the problems"
                                        + " of courses/" + course + " or strike it");
            }
        }
    }

    private static PublishQuiz lesson(PathDetail path, CourseDetail course, LessonRow lesson, RuleSet rules) {
        return PublishQuiz.lesson(
                QuizCodes.lesson(path.slug(), course.slug(), lesson.slug()),
                lesson.title(),
                course.bank(),
                course.slug() + "/" + lesson.slug(),
                rules);
    }

    private static Path lessonFile(ContentLoad load, LessonRow lesson) {
        return load.root().resolve("courses/" + lesson.course() + "/" + lesson.slug() + ".vi.md");
    }

    private void publish(PublishQuiz quiz, ContentLoad load, Path file) {
        try {
            quizzes.publish(quiz);
        } catch (PoolTooSmallException tooSmall) {
            load.report()
                    .problem(
                            file,
                            1,
                            "the bank " + quiz.pool().bank() + " lacks questions for " + quiz.code() + ": "
                                    + shortages(tooSmall.shortages()) + "; add them to banks/"
                                    + quiz.pool().bank());
        }
    }

    private static String shortages(List<Shortage> shortages) {
        return shortages.stream()
                .map(shortage -> shortage.missing() + " more of "
                        + (shortage.section().natures().isEmpty()
                                ? "levels " + shortage.section().levels()
                                : shortage.section().natures().toString()))
                .collect(Collectors.joining(", "));
    }
}

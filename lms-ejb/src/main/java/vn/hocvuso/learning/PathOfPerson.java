package vn.hocvuso.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hocvuso.assessment.quiz.QuizQueries;
import vn.hocvuso.assessment.quiz.RuleSet;
import vn.hocvuso.catalog.LessonRow;
import vn.hocvuso.catalog.PathDetail;
import vn.hocvuso.catalog.QuizCodes;
import vn.hocvuso.identity.PersonId;

/** Puts a path, its rule set and a person's progress together. One statement; rule set and quizzes come from memory. */
@Dependent
class PathOfPerson {

    @Inject
    ProgressRepository repository;

    @Inject
    QuizQueries quizzes;

    /**
     * Where a person stands.
     *
     * @param lessons of the path in order
     * @param states of the lessons in the same order
     */
    record Standing(
            List<LessonRow> lessons,
            List<StepState> states,
            Map<String, LessonProgress> progress,
            boolean finalOpen,
            Set<String> withQuiz) {

        List<LessonRow> missing() {
            List<LessonRow> missing = new ArrayList<>();
            for (int i = 0; i < lessons.size(); i++) {
                if (states.get(i) != StepState.DONE) {
                    missing.add(lessons.get(i));
                }
            }
            return missing;
        }

        Optional<LessonProgress> progressOf(LessonRow lesson) {
            return Optional.ofNullable(progress.get(key(lesson)));
        }
    }

    Standing standing(PersonId person, PathDetail path) {
        Map<String, LessonProgress> progress = new HashMap<>();
        repository
                .progress(person, path.slug())
                .forEach(row -> progress.put(row.courseSlug() + "/" + row.lessonSlug(), row));
        List<LessonRow> lessons = path.lessons();
        Set<String> withQuiz = new HashSet<>();
        List<Boolean> done = new ArrayList<>();
        for (LessonRow lesson : lessons) {
            boolean hasQuiz = quizzes.card(QuizCodes.lesson(path.slug(), lesson.course(), lesson.slug()))
                    .isPresent();
            if (hasQuiz) {
                withQuiz.add(key(lesson));
            }
            done.add(isDone(progress.get(key(lesson)), hasQuiz));
        }
        Optional<RuleSet> rules = rules(path);
        return new Standing(
                lessons,
                UnlockRule.lessons(
                        done, rules.map(found -> found.lesson().order()).orElse(RuleSet.LessonOrder.FREE)),
                progress,
                UnlockRule.isFinalOpen(
                        done,
                        rules.map(found -> found.finalRule().requires()).orElse(RuleSet.FinalRequirement.ALL_LESSONS)),
                withQuiz);
    }

    Optional<RuleSet> rules(PathDetail path) {
        return quizzes.rules(path.ruleSet());
    }

    static String key(LessonRow lesson) {
        return lesson.course() + "/" + lesson.slug();
    }

    private static boolean isDone(LessonProgress progress, boolean hasQuiz) {
        return progress != null
                && (hasQuiz
                        ? progress.passedAt().isPresent()
                        : progress.openedAt().isPresent());
    }
}

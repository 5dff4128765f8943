package vn.hocvuso.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.hocvuso.catalog.CompetencePromise;
import vn.hocvuso.catalog.CourseDetail;
import vn.hocvuso.catalog.LessonRow;

/** Which lessons lead beyond what somebody can already, course by course. A pure function. */
final class AdviceRule {

    private AdviceRule() {}

    /**
     * The advice for each course in order; the first with something to learn is where to begin. A lesson may be skimmed
     * when in each of its competences the level one can go by reaches what the course promises; where nothing is known, or
     * nothing sure, it is to be learned.
     *
     * @param levels the level of each competence, of those that are sure enough to go by
     * @param competences of a lesson
     * @param isDone whether a lesson is done
     */
    static List<CourseAdvice> of(
            List<CourseDetail> courses,
            Map<String, Integer> levels,
            Function<LessonRow, List<String>> competences,
            Function<LessonRow, Boolean> isDone) {
        List<CourseAdvice> advice = new ArrayList<>();
        boolean hasBegun = false;
        for (CourseDetail course : courses) {
            List<LessonRow> open = course.lessons().stream()
                    .filter(lesson -> !isDone.apply(lesson))
                    .toList();
            List<LessonRow> learn = open.stream()
                    .filter(lesson -> leadsFurther(course, competences.apply(lesson), levels))
                    .toList();
            CourseAdvice.Kind kind = kind(open, learn, hasBegun);
            hasBegun |= kind == CourseAdvice.Kind.START;
            advice.add(new CourseAdvice(course.slug(), course.title(), kind, learn, open.size() - learn.size()));
        }
        return advice;
    }

    private static CourseAdvice.Kind kind(List<LessonRow> open, List<LessonRow> learn, boolean hasBegun) {
        if (open.isEmpty()) {
            return CourseAdvice.Kind.DONE;
        }
        if (learn.isEmpty()) {
            return CourseAdvice.Kind.SKIM;
        }
        return hasBegun ? CourseAdvice.Kind.NEXT : CourseAdvice.Kind.START;
    }

    private static boolean leadsFurther(CourseDetail course, List<String> competences, Map<String, Integer> levels) {
        return competences.isEmpty()
                || competences.stream()
                        .anyMatch(competence -> levels.getOrDefault(competence, 0) < promised(course, competence));
    }

    /** What the course promises of a competence; of one it does not name, the most it promises of any. */
    private static int promised(CourseDetail course, String competence) {
        return course.promises().stream()
                .filter(promise -> promise.code().equals(competence))
                .mapToInt(CompetencePromise::level)
                .findFirst()
                .orElseGet(() -> course.promises().stream()
                        .mapToInt(CompetencePromise::level)
                        .max()
                        .orElse(1));
    }
}

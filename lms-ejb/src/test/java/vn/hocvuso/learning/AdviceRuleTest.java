package vn.hocvuso.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hocvuso.catalog.CompetencePromise;
import vn.hocvuso.catalog.CourseCard;
import vn.hocvuso.catalog.CourseDetail;
import vn.hocvuso.catalog.LessonRow;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.shared.LocalizedText;

class AdviceRuleTest {

    private static final Map<String, List<String>> COMPETENCES = Map.of(
            "a1",
            List.of("1.1"),
            "a2",
            List.of("2.3"),
            "b1",
            List.of("2.3", "4.2"),
            "b2",
            List.of("4.2"),
            "c1",
            List.of("6.1"));

    private static CourseDetail course(String slug, int lessons) {
        LocalizedText text = LocalizedText.vietnamese(slug);
        List<LessonRow> rows = new ArrayList<>();
        for (int i = 1; i <= lessons; i++) {
            rows.add(new LessonRow(slug, slug + i, i, text, text, 4));
        }
        return new CourseDetail(
                new CourseCard(slug, text, text, List.of(LearnerGroup.CITIZEN), lessons, 8, List.of()),
                1,
                rows,
                List.of(new CompetencePromise("1.1", 2), new CompetencePromise("4.2", 3)),
                "citizens",
                "CC-BY-4.0",
                List.of(),
                "");
    }

    private static List<CourseAdvice> advice(Map<String, Integer> levels, Set<String> done) {
        return AdviceRule.of(
                List.of(course("a", 2), course("b", 2), course("c", 1)),
                levels,
                lesson -> COMPETENCES.get(lesson.slug()),
                lesson -> done.contains(lesson.slug()));
    }

    @Test
    void wholePathIsLearned_whenNothingIsKnown() {
        List<CourseAdvice> advice = advice(Map.of(), Set.of());

        assertThat(advice)
                .extracting(CourseAdvice::kind)
                .containsExactly(CourseAdvice.Kind.START, CourseAdvice.Kind.NEXT, CourseAdvice.Kind.NEXT);
        assertThat(advice).extracting(course -> course.learn().size()).containsExactly(2, 2, 1);
    }

    @Test
    void courseIsSkimmed_whenLevelsReachWhatItPromises() {
        List<CourseAdvice> advice = advice(Map.of("1.1", 2, "2.3", 3, "4.2", 2), Set.of());

        assertThat(advice)
                .extracting(CourseAdvice::kind)
                .containsExactly(CourseAdvice.Kind.SKIM, CourseAdvice.Kind.START, CourseAdvice.Kind.NEXT);
        assertThat(advice.get(0).skim()).isEqualTo(2);
        assertThat(advice.get(1).learn()).extracting(LessonRow::slug).containsExactly("b1", "b2");
    }

    @Test
    void competenceTheCourseDoesNotNameIsHeldAgainstItsHighestPromise() {
        assertThat(advice(Map.of("1.1", 2, "2.3", 2), Set.of()).get(0).learn())
                .extracting(LessonRow::slug)
                .containsExactly("a2");
    }

    @Test
    void doneLessonsAreNeitherLearnedNorSkimmed() {
        List<CourseAdvice> advice = advice(Map.of("4.2", 3), Set.of("a1", "a2", "b1"));

        assertThat(advice)
                .extracting(CourseAdvice::kind)
                .containsExactly(CourseAdvice.Kind.DONE, CourseAdvice.Kind.SKIM, CourseAdvice.Kind.START);
        assertThat(advice.get(1).skim()).isEqualTo(1);
    }
}

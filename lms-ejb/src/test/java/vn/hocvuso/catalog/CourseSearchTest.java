package vn.hocvuso.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.shared.LocalizedText;

class CourseSearchTest {

    private static final Course IN_TITLE = course("title", "Dịch vụ công trực tuyến", "Nộp hồ sơ", "Mở máy.");
    private static final Course IN_SUMMARY = course("summary", "VNeID", "Vào dịch vụ công bằng VNeID", "Mở máy.");
    private static final Course IN_LESSON = course("lesson", "An toàn", "Giữ mình", "Trang dịch vụ công giả.");
    private static final Course OTHER = course("other", "Thanh toán", "Trả tiền", "Công việc, dịch thuật, vụ mùa.");

    private final CatalogSnapshot catalog =
            CatalogSnapshot.of(List.of(OTHER, IN_LESSON, IN_SUMMARY, IN_TITLE), List.of());

    @Test
    void titleComesBeforeSummaryBeforeLesson_whenTypedWithoutDiacritics() {
        assertThat(found("dich vu cong")).startsWith("title", "summary", "lesson");
    }

    @Test
    void exactDiacriticsComeFirst() {
        CatalogSnapshot two = CatalogSnapshot.of(
                List.of(course("a", "Công cụ", "x", "x"), course("b", "Cộng đồng", "x", "x")), List.of());

        assertThat(two.search("cộng")).extracting(CourseCard::slug).containsExactly("b", "a");
        assertThat(two.search("công")).extracting(CourseCard::slug).containsExactly("a", "b");
    }

    @Test
    void scatteredWordsComeLast() {
        assertThat(found("dịch vụ công")).endsWith("other").hasSize(4);
    }

    @Test
    void beginningOfTheLastWordIsEnough_butNotTheMiddle() {
        assertThat(found("thanh to")).containsExactly("other");
        assertThat(found("oán")).isEmpty();
    }

    @Test
    void lessonIsNamed_whenOnlyItHasTheWords() {
        assertThat(catalog.search("trang gia")).singleElement().satisfies(card -> {
            assertThat(card.slug()).isEqualTo("lesson");
            assertThat(card.found()).extracting(LessonRow::slug).containsExactly("01-bai");
        });
        assertThat(catalog.search("an toàn")).singleElement().satisfies(card -> assertThat(card.found())
                .isEmpty());
    }

    @Test
    void everythingIsListed_whenNothingIsAsked() {
        assertThat(found(" … ")).hasSize(4);
    }

    @Test
    void nothingIsFound_whenNoCourseHasTheWords() {
        assertThat(found("xyz")).isEmpty();
        assertThat(found("a".repeat(100_000))).isEmpty();
    }

    @Test
    void hashOfALessonChanges_whenItsTextDoes() {
        String before = catalog.lesson("lesson", "01-bai").orElseThrow().hash();
        CatalogSnapshot changed = CatalogSnapshot.of(
                List.of(course("lesson", "An toàn", "Giữ mình", "Trang dịch vụ công giả mạo.")), List.of());

        assertThat(changed.lesson("lesson", "01-bai").orElseThrow().hash()).isNotEqualTo(before);
    }

    private List<String> found(String text) {
        return catalog.search(text).stream().map(CourseCard::slug).toList();
    }

    private static Course course(String slug, String title, String summary, String text) {
        return new Course(
                slug,
                1,
                LocalizedText.vietnamese(title),
                LocalizedText.vietnamese(summary),
                List.of(LearnerGroup.CITIZEN),
                List.of(),
                "CC-BY-4.0",
                List.of(),
                "citizens",
                Arrays.asList(new Course.Lesson(
                        "01-bai",
                        LocalizedText.vietnamese("Bài"),
                        LocalizedText.vietnamese("Tóm tắt"),
                        4,
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Map.of("vi", LessonHtml.of(text, 0, (line, problem) -> {})))));
    }
}

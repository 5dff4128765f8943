package vn.hocvuso.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentReport;

class CourseReaderTest {

    private final ContentReport report = new ContentReport(Path.of(""));

    @Test
    void isRead_whenWellFormed() {
        Course course = read(CatalogFixtures.COURSE, CatalogFixtures.LESSONS).orElseThrow();

        assertThat(course.lessons()).extracting(Course.Lesson::slug).containsExactly("01-mot", "02-hai");
        assertThat(course.minutes()).isEqualTo(9);
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void isRefusedWithFileAndLine_whenALessonIsWrong() {
        Map<String, String> lessons = CatalogFixtures.lessonsWith(
                "02-hai.vi.md", text -> text.replace("minutes: 5", "minutes: 50") + "\n<b>đậm</b>\n");

        assertThat(read(CatalogFixtures.COURSE, lessons)).isEmpty();
        assertThat(report.problems())
                .containsExactly(
                        "mau/02-hai.vi.md:12: holds HTML; write Markdown, and &lt; for a less-than sign",
                        "mau/02-hai.vi.md:12: holds HTML; write Markdown, and &lt; for a less-than sign",
                        "mau/02-hai.vi.md:4: 50 is out of range; write a number from 3 to 7");
    }

    @Test
    void isRefused_whenALessonFileIsMissingOrNotNamed() {
        Map<String, String> lessons = Map.of(
                "01-mot.vi.md", CatalogFixtures.LESSONS.get("01-mot.vi.md"),
                "03-ba.vi.md", CatalogFixtures.LESSONS.get("02-hai.vi.md"));

        assertThat(read(CatalogFixtures.COURSE, lessons)).isEmpty();
        assertThat(report.problems())
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("mau/course.yaml:12: the file 02-hai.vi.md is missing"))
                .anyMatch(problem -> problem.startsWith("mau/03-ba.vi.md:1: is not named in course.yaml"));
    }

    @Test
    void isRefused_whenTheFrameworkLacksACompetence() {
        assertThat(read(
                        CatalogFixtures.COURSE.replace("\"2.3\", level: 2", "\"9.9\", level: 2"),
                        CatalogFixtures.LESSONS))
                .isEmpty();
        assertThat(report.problems()).singleElement().asString().startsWith("mau/course.yaml:7: '9.9' is no component");
    }

    @Test
    void isRefused_whenLicenceIsMissingOrAKeyIsMisspelt() {
        read(CatalogFixtures.COURSE.replace("licence:", "license:"), CatalogFixtures.LESSONS);

        assertThat(report.problems())
                .hasSize(2)
                .anyMatch(problem -> problem.contains("has 'license', which means nothing here"))
                .anyMatch(problem -> problem.contains("lacks 'licence'"));
    }

    @Test
    void isRefusedWithItsLine_whenTextIsNotComposed() {
        String decomposed = java.text.Normalizer.normalize("Bài học", java.text.Normalizer.Form.NFD);

        assertThat(ContentFile.of(Path.of("a.md"), "Một\n" + decomposed, report))
                .isEmpty();
        assertThat(report.problems()).singleElement().asString().startsWith("a.md:2: is not in Unicode NFC");
    }

    @Test
    void isRefused_whenFrontMatterIsMissing() {
        read(CatalogFixtures.COURSE, CatalogFixtures.lessonsWith("01-mot.vi.md", text -> "Chỉ có chữ.\n"));

        assertThat(report.problems()).singleElement().asString().startsWith("mau/01-mot.vi.md:1: has no front matter");
    }

    @Test
    void hashChanges_whenAnyFileChanges() {
        CourseFiles one = files(CatalogFixtures.COURSE, CatalogFixtures.LESSONS);
        CourseFiles same = files(CatalogFixtures.COURSE, CatalogFixtures.LESSONS);
        CourseFiles other =
                files(CatalogFixtures.COURSE, CatalogFixtures.lessonsWith("01-mot.vi.md", text -> text + "Thêm.\n"));

        assertThat(one.hash()).isEqualTo(same.hash()).isNotEqualTo(other.hash());
    }

    private Optional<Course> read(String description, Map<String, String> lessons) {
        return CourseReader.read(files(description, lessons), "2.3"::equals);
    }

    private CourseFiles files(String description, Map<String, String> lessons) {
        return CourseFiles.stored("mau", description, lessons, report).orElseThrow();
    }
}

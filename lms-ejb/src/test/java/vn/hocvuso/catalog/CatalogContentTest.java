package vn.hocvuso.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentReport;

/** The courses and paths of the repository's content folder. */
class CatalogContentTest {

    private static final Path CONTENT = Path.of("../content");
    private static final Predicate<String> COMPONENTS = Pattern.compile(
                    "1\\.[1-3]|2\\.[1-6]|3\\.[1-4]|4\\.[1-4]|5\\.[1-4]|6\\.[1-3]")
            .asMatchPredicate();

    private static final ContentReport REPORT = new ContentReport(CONTENT);
    private static final List<Course> COURSES = new ArrayList<>();
    private static final List<LearningPath> PATHS = new ArrayList<>();
    private static CatalogSnapshot catalog;

    @BeforeAll
    static void read() {
        for (Path folder : CatalogFolder.courses(CONTENT, REPORT)) {
            CourseFiles.in(folder, REPORT)
                    .flatMap(files -> CourseReader.read(files, COMPONENTS))
                    .ifPresent(COURSES::add);
        }
        for (Path path : CatalogFolder.paths(CONTENT, REPORT)) {
            ContentFile.read(path, REPORT).flatMap(PathReader::read).ifPresent(PATHS::add);
        }
        catalog = CatalogSnapshot.of(COURSES, PATHS);
    }

    @Test
    void hasNoProblems() {
        assertThat(REPORT.problems()).isEmpty();
    }

    @Test
    void everyGroupHasAPathWithLessons() {
        assertThat(catalog.paths()).extracting(PathDetail::group).containsExactly(LearnerGroup.values());
        assertThat(catalog.paths())
                .allSatisfy(path -> assertThat(path.lessons()).hasSizeGreaterThanOrEqualTo(6));
    }

    @Test
    void everyCourseOfAPathExistsAndEveryCourseIsOnAPath() {
        List<String> onPaths =
                PATHS.stream().flatMap(path -> path.courses().stream()).toList();

        assertThat(onPaths).doesNotHaveDuplicates();
        assertThat(COURSES).extracting(Course::slug).containsExactlyInAnyOrderElementsOf(onPaths);
    }

    @Test
    void everyLessonHasTheThreeBoxes() {
        assertThat(COURSES).flatExtracting(Course::lessons).allSatisfy(lesson -> assertThat(
                        lesson.bodies().get("vi").html())
                .as(lesson.slug())
                .contains("box-try", "box-warning", "box-note"));
    }

    @Test
    void lessonNeighboursAreLinked() {
        PathDetail citizens = catalog.path(LearnerGroup.CITIZEN).orElseThrow();
        CourseDetail course = citizens.courses().get(0);
        LessonRow first = course.lessons().get(0);
        LessonRow second = course.lessons().get(1);

        LessonDetail lesson = catalog.lesson(first.course(), first.slug()).orElseThrow();

        assertThat(lesson.previous()).isEmpty();
        assertThat(lesson.next()).contains(second);
        assertThat(lesson.words()).isGreaterThan(300);
        assertThat(lesson.hash()).hasSize(64);
    }

    @Test
    void publicServicesAreFound_whenTypedWithoutDiacritics() {
        assertThat(catalog.search("dich vu cong")).extracting(CourseCard::slug).startsWith("dich-vu-cong-truc-tuyen");
        assertThat(catalog.search("Dịch vụ công")).extracting(CourseCard::slug).startsWith("dich-vu-cong-truc-tuyen");
    }
}

package vn.hocvuso.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentReport;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.Statements;
import vn.hocvuso.testsupport.TestEpoch;

class CatalogJpaTest {

    private static Database database;

    private final EntityManager entities = database.entityManager();
    private final ContentReport report = new ContentReport(Path.of(""));
    private final TestEpoch epoch = new TestEpoch();
    private final CatalogWriter writer = new CatalogWriter();
    private final CatalogQueries queries = new CatalogQueries();

    @BeforeAll
    static void start() {
        database = Database.fresh();
    }

    @BeforeEach
    void wire() {
        empty("catalog_lesson", "catalog_course_edition", "catalog_course", "catalog_path");
        CatalogRepository repository = new CatalogRepository();
        repository.entities = entities;
        writer.repository = repository;
        writer.epoch = epoch;
        writer.clock = Clock.fixed(Instant.parse("2026-11-22T01:02:03.456789Z"), ZoneOffset.UTC);
        queries.repository = repository;
        queries.cache = new CatalogCache();
        queries.epoch = epoch;
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void courseIsServedFromWhatIsStored() {
        publish(CatalogFixtures.COURSE, CatalogFixtures.LESSONS);

        LessonDetail lesson = queries.lesson("mau", "02-hai");

        assertThat(lesson.html().vi()).contains("<p>Anh Páo nộp đơn xin cấp giấy khai sinh.</p>");
        assertThat(lesson.previous()).map(LessonRow::slug).contains("01-mot");
        assertThat(lesson.next()).isEmpty();
        assertThat(queries.course("mau").promises()).containsExactly(new CompetencePromise("2.3", 2));
        assertThat(queries.courses("dich vu cong")).extracting(CourseCard::slug).containsExactly("mau");
    }

    @Test
    void publishingAgainChangesNothing() {
        publish(CatalogFixtures.COURSE, CatalogFixtures.LESSONS);
        long published = epoch.current();

        publish(CatalogFixtures.COURSE, CatalogFixtures.LESSONS);

        assertThat(epoch.current()).isEqualTo(published);
        assertThat(report.problems()).isEmpty();
        assertThat(count("CourseEdition")).isEqualTo(1);
    }

    @Test
    void publishedEditionStays_whenItsTextChangesUnderTheSameNumber() {
        publish(CatalogFixtures.COURSE, CatalogFixtures.LESSONS);

        publish(
                CatalogFixtures.COURSE,
                CatalogFixtures.lessonsWith("02-hai.vi.md", text -> text.replace("Anh Páo", "Chị Hoa")));

        assertThat(report.problems())
                .containsExactly("mau/course.yaml:1: edition 1 is not what is published as edition 1;"
                        + " raise edition to 2 to publish the change");
        assertThat(queries.lesson("mau", "02-hai").html().vi()).contains("Anh Páo");
    }

    @Test
    void newEditionIsServedAndTheOldOneKept_whenTheNumberIsRaised() {
        publish(CatalogFixtures.COURSE, CatalogFixtures.LESSONS);
        queries.paths();

        publish(
                CatalogFixtures.COURSE.replace("edition: 1", "edition: 2"),
                CatalogFixtures.lessonsWith("02-hai.vi.md", text -> text.replace("Anh Páo", "Chị Hoa")));

        assertThat(queries.lesson("mau", "02-hai").html().vi()).contains("Chị Hoa");
        assertThat(queries.course("mau").edition()).isEqualTo(2);
        assertThat(count("CourseEdition")).isEqualTo(2);
        assertThat(count("EditionLesson")).isEqualTo(4);
    }

    @Test
    void olderEditionIsRefused() {
        publish(CatalogFixtures.COURSE.replace("edition: 1", "edition: 2"), CatalogFixtures.LESSONS);

        publish(CatalogFixtures.COURSE, CatalogFixtures.LESSONS);

        assertThat(report.problems()).singleElement().asString().contains("raise edition to 3");
        assertThat(queries.course("mau").edition()).isEqualTo(2);
    }

    @Test
    void pathIsServedWithThePublishedOfItsCourses() {
        publish(CatalogFixtures.COURSE, CatalogFixtures.LESSONS);
        publishPath(CatalogFixtures.PATH);

        PathDetail path = queries.path(LearnerGroup.CITIZEN);

        assertThat(path.courses()).extracting(CourseDetail::slug).containsExactly("mau");
        assertThat(path.minutes()).isEqualTo(9);
        assertThat(path.finalQuiz()).isEqualTo("final/citizens");
    }

    @Test
    void pathFollowsItsFile_whenItChanges() {
        publishPath(CatalogFixtures.PATH);
        publishPath(CatalogFixtures.PATH.replace("Người dân", "Bà con"));

        assertThat(queries.path("citizens").title().vi()).isEqualTo("Bà con");
        assertThat(count("PublishedPath")).isEqualTo(1);
    }

    @Test
    void nothingIsAskedOfTheDatabase_onceWarm() {
        publish(CatalogFixtures.COURSE, CatalogFixtures.LESSONS);
        publishPath(CatalogFixtures.PATH);

        assertThat(Statements.during(entities, queries::paths)).isEqualTo(3);
        assertThat(Statements.during(entities, () -> {
                    queries.paths();
                    queries.lesson("mau", "01-mot");
                    queries.course("mau");
                    queries.courses("nop don");
                }))
                .isZero();
    }

    @Test
    void unknownThingsAreNotFound() {
        assertThatThrownBy(() -> queries.path("citizens")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.course("../mau")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.lesson("mau", "02-hai")).isInstanceOf(NotFoundException.class);
    }

    private void publish(String description, Map<String, String> lessons) {
        CourseFiles files =
                CourseFiles.stored("mau", description, lessons, report).orElseThrow();
        Course course = CourseReader.read(files, code -> true).orElseThrow();
        Database.inTransaction(entities, () -> {
            writer.publish(course, files);
            return null;
        });
    }

    private void publishPath(String text) {
        ContentFile file =
                ContentFile.of(Path.of("citizens.yaml"), text, report).orElseThrow();
        LearningPath path = PathReader.read(file).orElseThrow();
        Database.inTransaction(entities, () -> {
            writer.publish(path, file);
            return null;
        });
    }

    private void empty(String... tables) {
        Database.inTransaction(entities, () -> {
            for (String table : tables) {
                entities.createNativeQuery("DELETE FROM " + table).executeUpdate();
            }
            return null;
        });
    }

    private long count(String entity) {
        return (long)
                entities.createQuery("SELECT COUNT(e) FROM " + entity + " e").getSingleResult();
    }
}

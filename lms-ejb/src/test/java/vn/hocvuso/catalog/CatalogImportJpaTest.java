package vn.hocvuso.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocvuso.assessment.bank.BankFixtures;
import vn.hocvuso.assessment.quiz.PublishQuiz;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.assessment.quiz.QuizFixtures;
import vn.hocvuso.assessment.quiz.QuizService;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.competency.FrameworkQueries;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentLoad;
import vn.hocvuso.platform.ContentReport;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.TestEpoch;

/** A content folder as it is loaded at start: courses, paths and their quizzes. */
class CatalogImportJpaTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
    private static final String FINAL = "final/citizens";
    private static final String FIRST = "lesson/citizens/mau/01-mot";
    private static final String SECOND = "lesson/citizens/mau/02-hai";
    private static final String DESCRIPTION = "courses/mau/course.yaml";
    private static final String LESSON = "courses/mau/02-hai.vi.md";
    private static final String PATH = "paths/citizens.yaml";
    private static final int FINAL_QUESTIONS = 50;

    private static Database database;

    private final EntityManager entities = database.entityManager();
    private final TestEpoch epoch = new TestEpoch();
    private final CatalogQueries catalog = new CatalogQueries();
    private final CatalogImport importer = new CatalogImport();

    @TempDir
    Path content;

    @BeforeAll
    static void start() {
        database = Database.fresh();
    }

    @BeforeEach
    void wire() throws IOException {
        empty(
                "catalog_lesson",
                "catalog_course_edition",
                "catalog_course",
                "catalog_path",
                "assessment_quiz_pool",
                "assessment_quiz_version",
                "assessment_quiz");
        Database.inTransaction(entities, () -> QuizFixtures.loadRules(entities, CLOCK, "citizens"));
        loadBank(2);
        CatalogRepository repository = new CatalogRepository();
        repository.entities = entities;
        catalog.repository = repository;
        catalog.cache = new CatalogCache();
        catalog.epoch = epoch;
        CatalogWriter writer = new OneTransactionEach();
        writer.repository = repository;
        writer.epoch = epoch;
        writer.clock = CLOCK;
        QuizPublisher publisher = new QuizPublisher();
        publisher.catalog = catalog;
        publisher.quizzes = new QuizService() {
            @Override
            public int publish(PublishQuiz command) {
                return Database.inTransaction(
                        entities, () -> QuizFixtures.service(entities, CLOCK).publish(command));
            }
        };
        publisher.rules = QuizFixtures.queries(entities);
        importer.writer = writer;
        importer.quizzes = publisher;
        importer.frameworks = new FrameworkQueries() {
            @Override
            public Optional<Framework> newest() {
                return Optional.empty();
            }
        };
        write(DESCRIPTION, CatalogFixtures.COURSE);
        for (Map.Entry<String, String> lesson : CatalogFixtures.LESSONS.entrySet()) {
            write("courses/mau/" + lesson.getKey(), lesson.getValue());
        }
        write(PATH, CatalogFixtures.PATH.replace("[mau, chua-co]", "[mau]"));
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void quizzesOfAllLessonsAndTheFinalArePublished_whenAllIsRight() {
        assertThat(load()).isEmpty();

        assertThat(versions()).isEqualTo(Map.of(FIRST, 1, SECOND, 1, FINAL, 1));
        assertThat(quiz(FINAL).blueprint().questionCount()).isEqualTo(FINAL_QUESTIONS);
        assertThat(quiz(SECOND).title().vi()).isEqualTo("Nộp đơn");
    }

    @Test
    void versionsAndEpochStay_whenTheSameIsLoadedAgain() {
        load();
        long published = epoch.current();
        Map<String, Long> ids = versionIds();

        assertThat(load()).isEmpty();

        assertThat(epoch.current()).isEqualTo(published);
        assertThat(versionIds()).isEqualTo(ids);
    }

    @Test
    void onlyTheChangedQuizGetsANewVersion_whenItsDefinitionChanges() throws IOException {
        load();
        long before = quiz(FINAL).versionId();
        change(PATH, "Người dân", "Bà con");

        assertThat(load()).isEmpty();

        assertThat(versions()).isEqualTo(Map.of(FIRST, 1, SECOND, 1, FINAL, 2));
        assertThat(quiz(FINAL).title().vi()).isEqualTo("Bà con");
        assertThat(QuizFixtures.published(entities).version(before)).isPresent();
    }

    @Test
    void onlyTheChangedQuizGetsANewVersion_whenALessonIsRenamedInANewEdition() throws IOException {
        load();
        change(DESCRIPTION, "edition: 1", "edition: 2");
        change(LESSON, "Nộp đơn", "Nộp hồ sơ");

        assertThat(load()).isEmpty();

        assertThat(versions()).isEqualTo(Map.of(FIRST, 1, SECOND, 2, FINAL, 1));
    }

    @Test
    void quizGetsANewVersion_whenItsBankGrows() {
        load();
        loadBank(3);

        assertThat(load()).isEmpty();

        assertThat(versions()).isEqualTo(Map.of(FIRST, 2, SECOND, 2, FINAL, 1));
    }

    @Test
    void malformedCourseIsReportedWithFileAndLine_andTheRestIsPublished() throws IOException {
        write("courses/hong/course.yaml", CatalogFixtures.COURSE.replace("id: mau", "id: hong"));
        write("courses/hong/01-mot.vi.md", CatalogFixtures.lesson("Mở trang", 40, "Bà Lành mở trang."));
        write("courses/hong/02-hai.vi.md", "Nộp đơn\n");
        change(PATH, "[mau]", "[hong, mau]");

        assertThat(load())
                .containsExactly(
                        "courses/hong/01-mot.vi.md:4: 40 is out of range; write a number from 3 to 7",
                        "courses/hong/02-hai.vi.md:1: has no front matter; begin with a line ---, then title, summary,"
                                + " minutes, then ---",
                        "paths/citizens.yaml:1: names the course hong, which is not published; see the problems of"
                                + " courses/hong or strike it");

        assertThat(catalog.courses("")).extracting(CourseCard::slug).containsExactly("mau");
        assertThat(versions()).isEqualTo(Map.of(FIRST, 1, SECOND, 1, FINAL, 1));
    }

    @Test
    void fileThatIsNoYamlIsReported_andTheRestIsPublished() throws IOException {
        write("courses/hong/course.yaml", "id: hong\ntitle: {vi: \"Hỏng\n");
        write("paths/students.yaml", "id: students\n");

        List<String> problems = load();

        assertThat(problems).first().asString().startsWith("courses/hong/course.yaml:3: is no valid YAML");
        assertThat(problems).anyMatch(line -> line.startsWith("paths/students.yaml:1: lacks 'group'"));
        assertThat(versions()).isEqualTo(Map.of(FIRST, 1, SECOND, 1, FINAL, 1));
    }

    @Test
    void publishedCourseStays_whenItsFilesBreakLater() throws IOException {
        load();
        change(DESCRIPTION, "edition: 1", "edition: hai");

        assertThat(load())
                .containsExactly("courses/mau/course.yaml:2: 'hai' is no whole number; write one from 1 to 9999");

        assertThat(catalog.course("mau").edition()).isEqualTo(1);
        assertThat(versions()).isEqualTo(Map.of(FIRST, 1, SECOND, 1, FINAL, 1));
    }

    @Test
    void lessonWhoseBankIsTooSmallIsReported_andTheOtherQuizzesArePublished() {
        loadBank(1);

        assertThat(load())
                .containsExactly(
                        "courses/mau/01-mot.vi.md:1: the bank citizens lacks questions for " + FIRST
                                + ": 1 more of [SITUATION]; add them to banks/citizens",
                        "courses/mau/02-hai.vi.md:1: the bank citizens lacks questions for " + SECOND
                                + ": 1 more of [SITUATION]; add them to banks/citizens");

        assertThat(versions()).isEqualTo(Map.of(FINAL, 1));
    }

    @Test
    void quizPublishedBeforeStays_whenItsBankShrinks() {
        load();
        loadBank(1);

        assertThat(load()).hasSize(2);

        assertThat(versions()).isEqualTo(Map.of(FIRST, 1, SECOND, 1, FINAL, 1));
    }

    @Test
    void pathIsReportedAndHasNoQuizzes_whenItsRuleSetIsNotLoaded() throws IOException {
        change(PATH, "ruleset: citizens", "ruleset: chua-co");

        assertThat(load())
                .containsExactly("paths/citizens.yaml:1: names the rule set chua-co, which is not loaded; add"
                        + " rulesets/chua-co.yaml");

        assertThat(catalog.path("citizens").courses()).hasSize(1);
        assertThat(versions()).isEmpty();
    }

    /** Loads the folder as a start does; answers with the problems. */
    private List<String> load() {
        ContentReport report = new ContentReport(content);
        importer.on(new ContentLoad(content, report));
        return report.problems();
    }

    private Map<String, Integer> versions() {
        Map<String, Integer> versions = new TreeMap<>();
        for (String code : List.of(FIRST, SECOND, FINAL)) {
            QuizFixtures.published(entities).current(code).ifPresent(quiz -> versions.put(code, quiz.number()));
        }
        return versions;
    }

    private Map<String, Long> versionIds() {
        Map<String, Long> ids = new TreeMap<>();
        versions().keySet().forEach(code -> ids.put(code, quiz(code).versionId()));
        return ids;
    }

    private PublishedQuiz quiz(String code) {
        return QuizFixtures.published(entities).current(code).orElseThrow();
    }

    private void write(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void change(String file, String old, String now) throws IOException {
        String text = Files.readString(content.resolve(file));
        assertThat(text).contains(old);
        write(file, text.replace(old, now));
    }

    /** Three questions of knowledge and so many situations for each lesson, and enough for one final. */
    private void loadBank(int situations) {
        StringBuilder gift = new StringBuilder();
        for (String lesson : List.of("01-mot", "02-hai")) {
            for (int i = 0; i < 3 + situations; i++) {
                String tags = "[tag:use=lesson] [tag:lesson=mau/" + lesson + "] [tag:kind="
                        + (i < 3 ? "knowledge" : "situation") + "] [tag:competence=2.3] [tag:level=1]";
                gift.append(question(lesson + "-" + i, tags));
            }
        }
        for (int i = 0; i < FINAL_QUESTIONS; i++) {
            gift.append(question(
                    "final-" + i,
                    "[tag:use=final] [tag:kind=knowledge] [tag:competence=2.3] [tag:level=" + (i < 35 ? 1 : 3) + "]"));
        }
        Database.inTransaction(entities, () -> BankFixtures.load(entities, CLOCK, "citizens", gift.toString()));
    }

    private static String question(String id, String tags) {
        return "// [id:" + id + "] " + tags + "\nCâu " + id + " {=Đúng#a ~Sai#b####Chung}\n\n";
    }

    private void empty(String... tables) {
        Database.inTransaction(entities, () -> {
            for (String table : tables) {
                entities.createNativeQuery("DELETE FROM " + table).executeUpdate();
            }
            return null;
        });
    }

    /** The writer with the transactions that a server gives it. */
    private final class OneTransactionEach extends CatalogWriter {

        @Override
        public void publish(Course course, CourseFiles files) {
            Database.inTransaction(entities, () -> {
                super.publish(course, files);
                return null;
            });
        }

        @Override
        public void publish(LearningPath path, ContentFile file) {
            Database.inTransaction(entities, () -> {
                super.publish(path, file);
                return null;
            });
        }
    }
}

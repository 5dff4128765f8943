package vn.hocvuso.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocvuso.learning.LearningFixtures.LANH;
import static vn.hocvuso.learning.LearningFixtures.NOW;
import static vn.hocvuso.learning.LearningFixtures.PAO;
import static vn.hocvuso.learning.LearningFixtures.graded;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.quiz.RuleSet;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.RecordingEvent;
import vn.hocvuso.testsupport.Statements;

class LearningJpaTest {

    private static final String A1 = "lesson/citizens/a/01";
    private static final String A2 = "lesson/citizens/a/02";
    private static final String B1 = "lesson/citizens/b/01";
    private static final String B2 = "lesson/citizens/b/02";
    private static final String FINAL = "final/citizens";

    private static Database database;

    private final EntityManager entities = database.entityManager();
    private final LearningFixtures.Quizzes quizzes = new LearningFixtures.Quizzes();
    private final LearningFixtures.Attempts attempts = new LearningFixtures.Attempts();
    private final LearningFixtures.Caller caller = new LearningFixtures.Caller();
    private final RecordingEvent<PathCompleted> completed = new RecordingEvent<>();
    private final LearningService service = new LearningService();
    private final LearningQueries queries = new LearningQueries();
    private final PathAdmission admission = new PathAdmission();
    private final GradingListener listener = new GradingListener();

    @BeforeAll
    static void start() {
        database = Database.fresh();
        EntityManager entities = database.entityManager();
        Database.inTransaction(entities, () -> {
            person(entities, LANH);
            person(entities, PAO);
            return entities.createNativeQuery("INSERT INTO catalog_path (slug, content_hash, source, published_at)"
                            + " VALUES ('citizens', '', '', '2026-11-22')")
                    .executeUpdate();
        });
        entities.close();
    }

    @BeforeEach
    void wire() {
        Database.inTransaction(entities, () -> {
            entities.createNativeQuery("DELETE FROM learning_enrolment").executeUpdate();
            return entities.createNativeQuery("DELETE FROM learning_lesson_progress")
                    .executeUpdate();
        });
        ProgressRepository repository = new ProgressRepository();
        repository.entities = entities;
        EnrolmentDesk desk = new EnrolmentDesk();
        desk.repository = repository;
        desk.cache = new NotedCache();
        desk.noted = new RecordingEvent<>(desk.cache::learn);
        desk.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        PathOfPerson paths = new PathOfPerson();
        paths.repository = repository;
        paths.quizzes = quizzes;
        service.desk = desk;
        service.catalog = new LearningFixtures.Catalog();
        service.caller = caller;
        queries.repository = repository;
        queries.paths = paths;
        queries.catalog = service.catalog;
        queries.quizzes = quizzes;
        queries.attempts = attempts;
        queries.caller = caller;
        admission.catalog = service.catalog;
        admission.paths = paths;
        admission.desk = desk;
        admission.caller = caller;
        listener.repository = repository;
        listener.completed = completed;
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void newcomerIsNotEnrolledAndBeginsWithTheFirstLesson() {
        PathProgress progress = queries.myPath();

        assertThat(progress.enrolled()).isEmpty();
        assertThat(progress.next()).map(PathStep::quizCode).contains(A1);
        assertThat(progress.finalStep().state()).isEqualTo(StepState.LOCKED);
        assertThat(progress.finalStep().missing()).hasSize(4);
        assertThat(progress.lessons()).isEqualTo(4);
    }

    @Test
    void openingALessonEnrolsAndIsNotedOnce() {
        assertThat(Statements.during(entities, () -> open("a", "01"))).isEqualTo(2);
        assertThat(Statements.during(entities, () -> open("a", "02"))).isEqualTo(1);
        assertThat(Statements.during(entities, () -> open("a", "01"))).isZero();

        PathProgress progress = queries.myPath();
        assertThat(progress.enrolled()).contains(NOW);
        assertThat(progress.courses().get(0).steps().get(0).opened()).contains(NOW);
        assertThat(progress.done()).isZero();
    }

    @Test
    void openingAgainOnAnotherNodeChangesNothing() {
        open("a", "01");
        service.desk.cache = new NotedCache();
        service.desk.clock = Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC);

        open("a", "01");

        assertThat(queries.myPath().enrolled()).contains(NOW);
        assertThat(queries.myPath().courses().get(0).steps().get(0).opened()).contains(NOW);
    }

    @Test
    void openingALessonOfNoOrAnotherPathIsNotNoted() {
        assertThat(Statements.during(entities, () -> open("a", "99"))).isZero();
        caller.person = LearningFixtures.somebody(LANH, LearnerGroup.WORKER);
        assertThat(Statements.during(entities, () -> open("a", "01"))).isZero();
    }

    @Test
    void passedLessonOpensTheNextAndKeepsTheBestResult() {
        grade(A1, "80", true);
        grade(A1, "60", false);

        PathProgress progress = queries.myPath();
        PathStep first = progress.courses().get(0).steps().get(0);
        assertThat(first.state()).isEqualTo(StepState.DONE);
        assertThat(first.bestPercent())
                .hasValueSatisfying(best -> assertThat(best).isEqualByComparingTo(new BigDecimal("80")));
        assertThat(progress.next()).map(PathStep::quizCode).contains(A2);
        assertThat(progress.done()).isEqualTo(1);
        assertThat(progress.percent()).isEqualTo(25);
    }

    @Test
    void failedLessonStaysOpen() {
        grade(A1, "60", false);

        assertThat(queries.myPath().next()).map(PathStep::quizCode).contains(A1);
        assertThatThrownBy(() -> start(A2))
                .isInstanceOfSatisfying(LessonLockedException.class, refused -> assertThat(refused.args())
                        .containsExactly("Bài a1", "a", "01"));
    }

    @Test
    void gradingALessonCostsOneStatement() {
        assertThat(Statements.during(entities, () -> grade(A1, "80", true))).isEqualTo(1);
    }

    @Test
    void progressOfOthersDoesNotCount() {
        Database.inTransaction(entities, () -> {
            listener.on(graded(PAO, A1, "100", true));
            return null;
        });

        assertThat(queries.myPath().done()).isZero();
    }

    @Test
    void quizIsAdmitted_whenTheLessonBeforeIsPassed() {
        grade(A1, "80", true);

        start(A2);

        assertThat(queries.myPath().enrolled()).contains(NOW);
        assertThat(Statements.during(entities, () -> start(A2))).isEqualTo(1);
    }

    @Test
    void anyQuizIsAdmitted_whenTheOrderIsFree() {
        quizzes.order = RuleSet.LessonOrder.FREE;

        start(B2);

        assertThat(Statements.during(entities, () -> start(B2))).isZero();
    }

    @Test
    void lessonWithoutQuizIsDone_whenItWasOpened() {
        quizzes.missing = A1;

        assertThatThrownBy(() -> start(A2)).isInstanceOf(LessonLockedException.class);
        open("a", "01");
        start(A2);

        assertThat(queries.myPath().courses().get(0).steps().get(0).hasQuiz()).isFalse();
    }

    @Test
    void finalIsRefusedWithWhatIsMissing() {
        grade(A1, "80", true);
        grade(B1, "80", true);

        assertThatThrownBy(() -> start(FINAL))
                .isInstanceOfSatisfying(FinalLockedException.class, refused -> assertThat(refused.args())
                        .containsExactly(2, "Bài a2", "a", "02"));
    }

    @Test
    void finalIsAdmitted_whenAllLessonsArePassedOrNoneIsRequired() {
        quizzes.requires = RuleSet.FinalRequirement.NONE;
        start(FINAL);

        quizzes.requires = RuleSet.FinalRequirement.ALL_LESSONS;
        for (String quiz : new String[] {A1, A2, B1, B2}) {
            grade(quiz, "80", true);
        }
        start(FINAL);

        assertThat(queries.myPath().finalStep().state()).isEqualTo(StepState.OPEN);
    }

    @Test
    void quizOfAnotherPathIsRefused_whenNotEnrolled() {
        caller.person = LearningFixtures.somebody(LANH, LearnerGroup.WORKER);

        assertThatThrownBy(() -> start(A1))
                .isInstanceOfSatisfying(NotAllowedException.class, refused -> assertThat(refused.code())
                        .isEqualTo("learning.not-enrolled"));
    }

    @Test
    void quizOfAnUnknownLessonIsNotFound_andOtherQuizzesAreNotOurs() {
        assertThatThrownBy(() -> start("lesson/citizens/a/99")).isInstanceOf(NotFoundException.class);
        start("placement/everybody");
    }

    @Test
    void pathIsCompletedOnce_whenTheFinalIsPassedAgain() {
        grade(FINAL, "60", false);
        assertThat(completed.fired()).isEmpty();

        grade(FINAL, "80", true);
        grade(FINAL, "90", true);

        assertThat(completed.fired()).singleElement().satisfies(event -> {
            assertThat(event.person()).isEqualTo(LANH);
            assertThat(event.path()).isEqualTo("citizens");
        });
    }

    @Test
    void myPathCostsTwoStatementsBesideThatOfTheAttempts() {
        open("a", "01");

        assertThat(Statements.during(entities, queries::myPath)).isEqualTo(2);
    }

    private void open(String course, String lesson) {
        Database.inTransaction(entities, () -> {
            service.openLesson(course, lesson);
            return null;
        });
    }

    private void start(String quiz) {
        Database.inTransaction(entities, () -> {
            admission.mayStart(LANH, quiz);
            return null;
        });
    }

    private void grade(String quiz, String percent, boolean passed) {
        Database.inTransaction(entities, () -> {
            listener.on(graded(LANH, quiz, percent, passed));
            return null;
        });
    }

    private static void person(EntityManager entities, PersonId id) {
        entities.createNativeQuery("INSERT INTO identity_person"
                        + " (id, version, full_name, birth_date, main_group, identity_level, created_at)"
                        + " VALUES (?1, 1, 'Bà Lành', '1950-01-01', 'CITIZEN', 'DECLARED', '2026-11-22')")
                .setParameter(1, id.value())
                .executeUpdate();
    }
}

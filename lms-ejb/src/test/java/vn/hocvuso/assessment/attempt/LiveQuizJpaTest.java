package vn.hocvuso.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocvuso.testsupport.Database.inTransaction;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.bank.BankFixtures;
import vn.hocvuso.assessment.bank.BankShelf;
import vn.hocvuso.assessment.bank.QuestionFixtures;
import vn.hocvuso.assessment.bank.QuestionLabels;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.bank.QuestionTags;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.assessment.quiz.Blueprint;
import vn.hocvuso.assessment.quiz.LiveQuizzes;
import vn.hocvuso.assessment.quiz.LiveTerms;
import vn.hocvuso.assessment.quiz.PassMark;
import vn.hocvuso.assessment.quiz.QuizDefinition;
import vn.hocvuso.assessment.quiz.QuizFixtures;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.Statements;
import vn.hocvuso.testsupport.TestClock;

/** Live quizzes on the real database: what the bank holds now, what a person saw, what is shown too often. */
class LiveQuizJpaTest {

    private static final String COMMUNE = "/15/02848/";
    private static Database database;
    private static int quizzes;

    private final TestClock clock = new TestClock(AttemptFixtures.START);
    private final EntityManager entities = database.entityManager();
    private final AttemptFixtures node = new AttemptFixtures(database, entities, clock);
    private final AttemptFixtures otherNode = new AttemptFixtures(database, clock);
    private final Map<String, Set<String>> tags = new HashMap<>();
    private final QuestionLabels labels = codes -> tags;
    private final BankShelf shelf = BankFixtures.shelf(entities, clock, QuizFixtures.listener(entities, labels));
    private final LiveQuizzes live = QuizFixtures.live(entities, clock, labels);
    /** A competence of its own for each test: they share one bank. */
    private final String competence = "9." + ++quizzes;

    private final String quiz = "blueprint/" + quizzes;

    @BeforeAll
    static void rules() {
        database = Database.fresh();
        EntityManager entities = database.entityManager();
        TestClock clock = new TestClock(AttemptFixtures.START);
        inTransaction(entities, () -> QuizFixtures.loadRules(entities, clock, "citizens"));
    }

    @BeforeEach
    void signIn() {
        PersonId learner = person();
        node.as(learner);
        otherNode.as(learner);
    }

    @AfterEach
    void stop() {
        if (entities.getTransaction().isActive()) {
            entities.getTransaction().rollback();
        }
    }

    private PersonId person() {
        long id = Ids.next();
        inTransaction(entities, () -> entities.createNativeQuery(
                        "INSERT INTO identity_person (id, version, full_name, birth_date, main_group, identity_level,"
                                + " created_at) VALUES (?1, 1, 'Bà Lành', '1950-01-01', 'CITIZEN', 'DECLARED',"
                                + " '2026-11-22')")
                .setParameter(1, id)
                .executeUpdate());
        return new PersonId(id);
    }

    private void put(String code, String place) {
        QuestionTags aim = new QuestionTags(QuestionUse.FINAL, "", QuestionNature.KNOWLEDGE, competence, 2);
        inTransaction(
                entities, () -> shelf.put(name(code), "citizens", place, code, aim, QuestionFixtures.singleChoice()));
    }

    private void put(int questions) {
        for (int i = 1; i <= questions; i++) {
            put("q" + i, "/");
        }
    }

    private String name(String code) {
        return code + "-of-" + competence.replace('.', '-');
    }

    private void publish(int count, LiveTerms terms, String... withTags) {
        Section section = new Section(count, Set.of(), Set.of(), Set.of(competence), Set.of(withTags));
        inTransaction(
                entities,
                () -> live.publish(
                        quiz,
                        new QuizDefinition(
                                LocalizedText.vietnamese("Kiểm tra nhanh"),
                                new Blueprint(List.of(section), false, true, true),
                                0,
                                new PassMark(PassMark.Kind.PERCENT, 70),
                                Optional.of(terms))));
    }

    private static LiveTerms terms(int freshDays, int mostShare) {
        return new LiveTerms("citizens", COMMUNE, 0, freshDays, mostShare, 30);
    }

    private AttemptCode start(AttemptFixtures on) {
        return inTransaction(on.entities, () -> on.service.start(StartAttempt.alone(quiz)));
    }

    /** Titles of the questions of a new attempt, which is handed in at once. */
    private Set<String> drawn(AttemptFixtures on) {
        AttemptCode code = start(on);
        List<Long> ids = inTransaction(on.entities, () -> on.repository.find(code).orElseThrow().items().stream()
                .map(item -> item.questionVersionId())
                .toList());
        inTransaction(on.entities, () -> on.service.submit(code));
        return BankFixtures.queries(on.entities).versions(ids).stream()
                .map(question -> question.title())
                .collect(Collectors.toSet());
    }

    @Test
    void drawsWhatIsApprovedAndNotWhatIsRetired_fromTheNextStartOnEveryNode() {
        put(2);
        publish(2, terms(0, 100));
        assertThat(drawn(node)).containsExactlyInAnyOrder("q1", "q2");
        assertThat(drawn(otherNode)).containsExactlyInAnyOrder("q1", "q2");

        inTransaction(entities, () -> {
            shelf.retire(name("q1"));
            return null;
        });
        put("q3", "/");

        assertThat(drawn(otherNode)).containsExactlyInAnyOrder("q2", "q3");
        assertThat(drawn(node)).containsExactlyInAnyOrder("q2", "q3");

        inTransaction(entities, () -> {
            shelf.retire(name("q3"));
            return null;
        });
        assertThatThrownBy(() -> start(node)).isInstanceOf(PoolShrunkException.class);
        inTransaction(entities, () -> {
            shelf.restore(name("q3"));
            return null;
        });
        assertThat(drawn(node)).containsExactlyInAnyOrder("q2", "q3");
    }

    @Test
    void anAttemptKeepsItsQuestions_alsoOnANodeThatHasNotReadThem() {
        put(2);
        publish(2, terms(0, 100));
        drawn(otherNode);
        inTransaction(entities, () -> {
            shelf.retire(name("q1"));
            return null;
        });
        put("q3", "/");
        AttemptCode code = start(node);
        inTransaction(entities, () -> {
            shelf.retire(name("q3"));
            return null;
        });

        List<AttemptPage> pages = List.of(1, 2).stream()
                .map(position -> inTransaction(otherNode.entities, () -> otherNode.queries.page(code, position)))
                .toList();

        assertThat(pages).hasSize(2).allSatisfy(page -> assertThat(page.question())
                .isPresent());
        assertThat(inTransaction(otherNode.entities, () -> otherNode.service.submit(code))
                        .maxScore())
                .isEqualTo(2);
    }

    @Test
    void drawsTheQuestionsOfItsPlaceAndOfTheCountry() {
        put("country", "/");
        put("province", "/15/");
        put("commune", COMMUNE);
        put("other", "/31/11455/");
        put("hamlet", COMMUNE + "02848-1/");
        publish(3, terms(0, 100));

        assertThat(drawn(node)).containsExactlyInAnyOrder("country", "province", "commune");
    }

    @Test
    void drawsByTagsOfTheDesk() {
        tags.put(name("q2"), Set.of("Tết", "mới"));
        put(3);
        publish(1, terms(0, 100), "Tết");
        node.service.quizzes = QuizFixtures.published(entities, labels);
        node.drawing.quizzes = node.service.quizzes;

        assertThat(drawn(node)).containsExactly("q2");
        tags.clear();
        tags.put(name("q3"), Set.of("Tết"));
        inTransaction(entities, () -> {
            shelf.tagged(name("q3"));
            return null;
        });
        assertThat(drawn(node)).containsExactly("q3");
    }

    @Test
    void leavesOutWhatThePersonSaw_andTakesTheLongestAgoWhenTooFewAreLeft() {
        put(5);
        publish(2, terms(30, 100));
        Set<String> first = drawn(node);
        clock.pass(Duration.ofDays(1));
        Set<String> second = drawn(node);
        clock.pass(Duration.ofDays(1));

        assertThat(second).doesNotContainAnyElementsOf(first);
        assertThat(node.trail).isEmpty();
        Set<String> third = drawn(node);
        assertThat(third).as("one is new").anySatisfy(title -> assertThat(first).doesNotContain(title));
        assertThat(third).doesNotContainAnyElementsOf(second);
        assertThat(node.trail).containsExactly("assessment.drawn-again seen=1 shown-often=0");

        put("q1", "/");
        clock.pass(Duration.ofDays(31));
        drawn(node);
        assertThat(node.trail).as("everything is fresh again").hasSize(1);
    }

    @Test
    void countsWhatIsShownInTheBackground_andTakesItLastOverTheLimit() {
        put(4);
        publish(1, terms(0, 50));
        for (int i = 0; i < 12; i++) {
            long id = Ids.next();
            long somebody = person().value();
            String items = "{\"schema\":1,\"items\":[{\"q\":" + versionOf("q1") + ",\"o\":[]}]}";
            inTransaction(entities, () -> entities.createNativeQuery(
                            "INSERT INTO assessment_attempt (id, version, code, quiz_version_id, quiz_code, person_id,"
                                    + " seed, items, started_at, extra_minutes, assistance, helper_name, helper_consent,"
                                    + " status, max_score) SELECT ?1, 1, ?2, id, quiz_code, ?3, 0, ?4, ?5, 0,"
                                    + " 'INDEPENDENT', '', 0, 'GRADED', 1 FROM assessment_quiz_version"
                                    + " WHERE quiz_code = ?6")
                    .setParameter(1, id)
                    .setParameter(2, Ids.code())
                    .setParameter(3, somebody)
                    .setParameter(4, items)
                    .setParameter(5, java.sql.Timestamp.from(clock.instant()))
                    .setParameter(6, quiz)
                    .executeUpdate());
        }
        inTransaction(entities, () -> node.counter.count(100));
        assertThat(node.exposures.shown(quiz, java.time.LocalDate.parse("2026-11-01")))
                .as("younger than the lag")
                .isEmpty();
        clock.pass(Duration.ofMinutes(2));
        inTransaction(entities, () -> node.counter.count(1000));
        inTransaction(entities, () -> node.counter.count(1000));

        assertThat(node.exposures.shown(quiz, java.time.LocalDate.parse("2026-11-22")))
                .containsOnly(Map.entry(0L, 12L), Map.entry(versionOf("q1"), 12L));
        for (int i = 0; i < 15; i++) {
            node.as(person());
            assertThat(drawn(node)).isNotEqualTo(Set.of("q1"));
        }
        List.of("q2", "q3", "q4")
                .forEach(code -> inTransaction(entities, () -> {
                    shelf.retire(name(code));
                    return null;
                }));
        node.as(person());
        assertThat(drawn(node)).isEqualTo(Set.of("q1"));
        assertThat(node.trail).containsExactly("assessment.drawn-again seen=0 shown-often=1");
    }

    private long versionOf(String code) {
        return BankFixtures.queries(entities).history(name(code)).get(0).id();
    }

    @Test
    void beginningCostsAFewStatementsMoreThanAFrozenQuiz() {
        put(4);
        publish(2, terms(30, 50));
        drawn(node);
        node.as(person());

        // of any quiz: is one open, insert, read back; of a live one: its version, stamp, what the person got
        assertThat(Statements.during(entities, () -> start(node))).isEqualTo(6);
        node.as(person());
        put("q5", "/");
        assertThat(Statements.during(entities, () -> start(node)))
                .as("the pool is read anew: questions, codes")
                .isEqualTo(8);
    }

    @Test
    void readsByIndexes_whenThereIsMuch() {
        put(4);
        publish(1, terms(30, 50));
        drawn(node);
        for (int i = 0; i < 100; i++) {
            String some = "('blueprint/x" + i + "', '2026-11-01', ";
            String rows = IntStream.rangeClosed(1, 1000)
                    .mapToObj(question -> some + question + ", 1)")
                    .collect(Collectors.joining(", "));
            inTransaction(entities, () -> entities.createNativeQuery("INSERT INTO assessment_item_exposure"
                            + " (quiz_code, day, question_version_id, shown) VALUES " + rows)
                    .executeUpdate());
        }

        assertThat(plan("SELECT question_version_id, SUM(shown) FROM assessment_item_exposure"
                        + " WHERE quiz_code = 'blueprint/x7' AND day >= '2026-10-01' GROUP BY question_version_id"))
                .contains("PRIMARY")
                .contains("range");
        assertThat(plan("SELECT items, started_at FROM assessment_attempt WHERE person_id = 7"
                        + " AND started_at >= '2026-10-01' ORDER BY started_at DESC LIMIT 50"))
                .contains("assessment_attempt_person");
        assertThat(plan("SELECT id, quiz_code, items FROM assessment_attempt WHERE id > " + Long.MAX_VALUE / 2
                        + " AND started_at < '2027-01-01' ORDER BY id LIMIT 1000"))
                .contains("PRIMARY");
    }

    private String plan(String query) {
        return inTransaction(entities, () -> {
            StringBuilder plan = new StringBuilder();
            for (Object row : entities.createNativeQuery("EXPLAIN " + query).getResultList()) {
                plan.append(Arrays.toString((Object[]) row)).append('\n');
            }
            return plan.toString();
        });
    }
}

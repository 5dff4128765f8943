package vn.hocvuso.assessment.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonErased;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.shared.RuleViolationException;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.Statements;
import vn.hocvuso.testsupport.TestClock;

/** Placements on the real database with the real banks, two nodes where it matters. */
class PlacementJpaTest {

    private static final String START = "2026-11-22T01:00:00Z";
    private static final PersonId LANH = new PersonId(71);
    private static final PersonId PAO = new PersonId(72);

    private static Database database;

    private final TestClock clock = new TestClock(START);
    private final PlacementNode node = new PlacementNode(database, clock).as(LANH, LearnerGroup.CITIZEN);
    private final PlacementNode otherNode = new PlacementNode(database, clock).as(LANH, LearnerGroup.CITIZEN);
    private final ExecutorService otherThread = Executors.newSingleThreadExecutor();

    @BeforeAll
    static void load() {
        database = Database.fresh();
        EntityManager entities = database.entityManager();
        PlacementNode.loadBanks(entities, new TestClock(START));
        Database.inTransaction(entities, () -> {
            person(entities, LANH.value());
            person(entities, PAO.value());
            return null;
        });
        entities.close();
    }

    private static void person(EntityManager entities, long id) {
        entities.createNativeQuery("INSERT INTO identity_person"
                        + " (id, version, full_name, birth_date, main_group, identity_level, created_at)"
                        + " VALUES (?1, 1, 'x', '1950-01-01', 'CITIZEN', 'DECLARED', '2026-11-22')")
                .setParameter(1, id)
                .executeUpdate();
    }

    @BeforeEach
    void forget() {
        Database.inTransaction(node.entities, () -> {
            node.entities
                    .createNativeQuery("DELETE FROM assessment_question_difficulty")
                    .executeUpdate();
            return node.entities
                    .createNativeQuery("DELETE FROM assessment_placement")
                    .executeUpdate();
        });
    }

    @AfterEach
    void close() {
        otherThread.shutdownNow();
        node.entities.close();
        otherNode.entities.close();
    }

    private List<AskedQuestion> questions(PlacementCode code) {
        return Database.inTransaction(
                node.entities,
                () -> node.repository.questions(node.repository.find(code).orElseThrow()));
    }

    @Test
    void everyGroupHasEnoughOfTheRealBanks_andNothingOfFinals() {
        PlacementBank.Stock stock = Database.inTransaction(node.entities, node.bank::stock);

        assertThat(stock.versions().values())
                .hasSizeGreaterThan(200)
                .allSatisfy(version -> assertThat(version.tags().use()).isEqualTo(QuestionUse.LESSON));
        for (LearnerGroup group : LearnerGroup.values()) {
            PlacementPool pool = stock.pool(group);
            assertThat(pool.byDomain()).as(group.name()).hasSize(6);
            pool.byDomain().forEach((domain, items) -> {
                assertThat(items)
                        .as("%s, domain %s", group, domain)
                        .hasSizeGreaterThanOrEqualTo(PlacementRules.ENOUGH_OF_GROUP);
                assertThat(pool.top(domain)).as("%s, domain %s", group, domain).isGreaterThanOrEqualTo(2);
            });
        }
    }

    @Test
    void whoKnowsNothingYetIsToldSo_andWhoKnowsAllGetsTheTop() {
        PlacementResult nothing = node.toTheEnd(node.begin(), false);
        node.as(PAO, LearnerGroup.CITIZEN);
        PlacementResult all = node.toTheEnd(node.begin(), true);

        assertThat(nothing.levels()).hasSize(6).allSatisfy(level -> {
            assertThat(level.level()).isZero();
            assertThat(level.certainty()).isEqualTo(Certainty.SURE);
        });
        assertThat(all.levels()).allSatisfy(level -> {
            assertThat(level.level()).isGreaterThanOrEqualTo(2);
            assertThat(level.isFirm()).isTrue();
        });
        assertThat(all.levels())
                .anySatisfy(level -> assertThat(level.isOpenAbove()).isTrue());
        assertThat(all.asked()).isLessThanOrEqualTo(PlacementRules.MOST);
        assertThat(all.framework()).isEqualTo("tt02-2025/1");
    }

    @Test
    void sameQuestionWaits_whenThePageIsLoadedAgainOrOnAnotherDevice() {
        PlacementCode code = node.begin();
        node.right(code, 1);
        PlacementPage page = node.queries.page(code, Map.of()).orElseThrow();

        assertThat(node.queries.page(code, Map.of())).contains(page);
        assertThat(otherNode.begin()).isEqualTo(code);
        assertThat(otherNode.queries.page(code, Map.of())).contains(page);
        assertThat(page.position()).isEqualTo(2);
        assertThat(node.queries.mine().open()).contains(code);
        assertThat(node.queries.mine().answered()).isEqualTo(1);
    }

    @Test
    void formSentTwiceAnswersOneQuestion() {
        PlacementCode code = node.begin();
        Map<String, List<String>> fields = node.key(code, 1);

        PlacementReceipt first = node.answer(new AnswerPlacement(code, 1, fields, false));
        PlacementReceipt again = node.unknown(code, 1);

        assertThat(first.isNew()).isTrue();
        assertThat(again.isNew()).isFalse();
        assertThat(questions(code)).hasSize(2);
        assertThat(questions(code).get(0).outcome()).isEqualTo(AnswerOutcome.RIGHT);
        assertThat(questions(code).get(1).isAnswered()).isFalse();
    }

    @Test
    void oneAnswerIsKept_whenTwoComeAtTheSameMoment() throws Exception {
        PlacementCode code = node.begin();
        List<Future<PlacementReceipt>> sent = new ArrayList<>();
        Database.inTransaction(node.entities, () -> {
            PlacementReceipt mine = node.service.answer(new AnswerPlacement(code, 1, Map.of(), true));
            sent.add(otherThread.submit(() -> otherNode.unknown(code, 1)));
            assertThat(mine.isNew()).isTrue();
            return null;
        });

        assertThat(sent.get(0).get().isNew()).isFalse();
        assertThat(questions(code)).hasSize(2);
    }

    @Test
    void onePlacementIsBegun_whenTwoAreAskedForAtTheSameMoment() throws Exception {
        List<Future<PlacementCode>> other = new ArrayList<>();
        PlacementCode code = Database.inTransaction(node.entities, () -> {
            PlacementCode mine = node.service.begin();
            other.add(otherThread.submit(otherNode::begin));
            return mine;
        });

        assertThat(other.get(0).get()).isEqualTo(code);
        assertThat(questions(code)).hasSize(1);
    }

    @Test
    void nothingIsStored_whenNothingWasAnswered() {
        PlacementCode code = node.begin();

        assertThatThrownBy(() -> node.answer(new AnswerPlacement(code, 1, Map.of("text", List.of(" ")), false)))
                .isInstanceOf(RuleViolationException.class)
                .extracting("code")
                .isEqualTo("placement.nothing-answered");
        assertThat(questions(code)).singleElement().satisfies(question -> assertThat(question.isAnswered())
                .isFalse());
    }

    @Test
    void questionThatWasNotAskedYetIsUnknown() {
        PlacementCode code = node.begin();

        assertThatThrownBy(() -> node.unknown(code, 2)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> node.unknown(code, 0)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void placementOfSomebodyElseDoesNotExist() {
        PlacementCode code = node.begin();
        node.as(PAO, LearnerGroup.CITIZEN);

        assertThatThrownBy(() -> node.queries.page(code, Map.of())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> node.queries.result(code)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> node.unknown(code, 1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void oneMayStopEarly_butNotAtOnce() {
        PlacementCode code = node.begin();
        for (int n = 1; n <= PlacementRules.LEAST_TO_STOP - 1; n++) {
            node.right(code, n);
        }
        assertThatThrownBy(() -> stop(code)).isInstanceOf(RuleViolationException.class);
        assertThat(node.queries.page(code, Map.of()).orElseThrow().mayStop()).isFalse();
        node.right(code, PlacementRules.LEAST_TO_STOP);
        assertThat(node.queries.page(code, Map.of()).orElseThrow().mayStop()).isTrue();

        stop(code);
        stop(code);

        assertThat(node.queries.page(code, Map.of())).isEmpty();
        PlacementResult result = node.queries.result(code).orElseThrow();
        assertThat(result.asked()).isEqualTo(PlacementRules.LEAST_TO_STOP);
        assertThat(result.levels()).hasSize(6).allSatisfy(level -> assertThat(level.certainty())
                .isEqualTo(Certainty.UNSURE));
    }

    private void stop(PlacementCode code) {
        Database.inTransaction(node.entities, () -> {
            node.service.stop(code);
            return null;
        });
    }

    @Test
    void nextOneWaitsAWeek_andAsksOtherQuestions() {
        PlacementCode first = node.begin();
        node.toTheEnd(first, false);
        assertThat(node.queries.mine().mayBeginAt()).isPresent();
        assertThatThrownBy(node::begin)
                .isInstanceOf(RuleViolationException.class)
                .extracting("code")
                .isEqualTo("placement.too-soon");

        clock.pass(PlacementRules.REPEAT);
        PlacementCode second = node.begin();
        node.toTheEnd(second, false);

        assertThat(questions(second))
                .extracting(AskedQuestion::questionCode)
                .doesNotContainAnyElementsOf(questions(first).stream()
                        .map(AskedQuestion::questionCode)
                        .toList());
        assertThat(node.queries.mine().last()).map(PlacementResult::placement).contains(second);
    }

    @Test
    void placementLeftForAMonthIsBegunAnew() {
        PlacementCode first = node.begin();
        node.right(first, 1);
        clock.pass(PlacementRules.RESUME.plus(Duration.ofDays(1)));
        assertThat(node.queries.mine().open()).isEmpty();

        PlacementCode second = node.begin();

        assertThat(second).isNotEqualTo(first);
        assertThat(node.queries.page(first, Map.of())).isEmpty();
        assertThat(node.queries.result(first)).isEmpty();
        assertThat(node.queries.mine().open()).contains(second);
    }

    @Test
    void answerCostsFewStatements() {
        PlacementCode code = node.begin();
        node.right(code, 1);
        Map<String, List<String>> fields = node.key(code, 2);

        assertThat(Statements.during(node.entities, () -> node.answer(new AnswerPlacement(code, 2, fields, false))))
                .isLessThanOrEqualTo(7);
        assertThat(Statements.during(node.entities, () -> node.queries.page(code, Map.of())))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void refusedFormIsShownAsItWasSent() {
        PlacementCode code = node.begin();
        Map<String, List<String>> fields = node.key(code, 1);

        PlacementPage page = node.queries.page(code, fields).orElseThrow();

        assertThat(page.question())
                .isNotEqualTo(node.queries.page(code, Map.of()).orElseThrow().question());
        assertThat(node.queries.page(code, Map.of("choice", List.of("no-such-option"))))
                .as("fields of another question")
                .isPresent();
    }

    @Test
    void difficultiesAreFittedToAnswers_andUsedNextTime() {
        PlacementCode code = node.begin();
        node.toTheEnd(code, true);
        AskedQuestion one = questions(code).get(0);
        AskedQuestion other = questions(code).get(1);
        Database.inTransaction(node.entities, () -> {
            copyAnswer(one, 40, "RIGHT");
            copyAnswer(other, 40, "WRONG");
            return null;
        });

        int fitted = Database.inTransaction(node.entities, node.difficulties::fit);

        assertThat(fitted).isEqualTo(2);
        Map<Long, Double> difficulties = Database.inTransaction(node.entities, node.repository::difficulties);
        assertThat(node.figures.difficulties(PageRequest.first(10)).rows())
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.answers()).isGreaterThanOrEqualTo(40);
                    assertThat(row.title()).isNotEmpty();
                });
        assertThat(difficulties.get(one.questionVersionId()))
                .isLessThan(one.item("").difficulty());
        assertThat(difficulties.get(other.questionVersionId()))
                .isGreaterThan(other.item("").difficulty());
        Database.inTransaction(node.entities, node.difficulties::fit);
        assertThat(Database.inTransaction(node.entities, node.repository::difficulties))
                .isEqualTo(difficulties);
        clock.pass(BankOnNode.FRESH.plusSeconds(1));
        PlacementPool pool =
                Database.inTransaction(node.entities, node.bank::stock).pool(LearnerGroup.CITIZEN);
        assertThat(pool.byDomain().values().stream().flatMap(List::stream))
                .filteredOn(item -> item.versionId() == one.questionVersionId())
                .singleElement()
                .satisfies(item -> assertThat(item.difficulty()).isEqualTo(difficulties.get(item.versionId())));
    }

    /** The same answer of so many other people. */
    private void copyAnswer(AskedQuestion question, int times, String outcome) {
        for (int i = 0; i < times; i++) {
            long id = question.questionVersionId() + i + 1;
            node.entities
                    .createNativeQuery("INSERT INTO assessment_placement (id, version, code, person_id, learner_group,"
                            + " unit_path, organisation_code, framework, seed, status, position, started_at)"
                            + " VALUES (?1, 1, ?2, ?3, 'CITIZEN', '', '', '', 1, 'LEFT', 1, '2026-11-01')")
                    .setParameter(1, id)
                    .setParameter(2, Ids.code())
                    .setParameter(3, PAO.value())
                    .executeUpdate();
            node.entities
                    .createNativeQuery("INSERT INTO assessment_placement_answer SELECT ?1, ?1, 1, question_version_id,"
                            + " question_code, domain, competence, competence_level, difficulty, 0, 1, drawn, NULL, ?2,"
                            + " answered_at FROM assessment_placement_answer WHERE question_version_id = ?3 LIMIT 1")
                    .setParameter(1, id)
                    .setParameter(2, outcome)
                    .setParameter(3, question.questionVersionId())
                    .executeUpdate();
        }
    }

    @Test
    void lastPlacementsOfTheScopeAreCounted_andFewPeopleAreNotBrokenDown() {
        node.toTheEnd(node.begin(), false);
        clock.pass(PlacementRules.REPEAT);
        node.toTheEnd(node.begin(), true);
        assertThat(node.figures.figures()).isEqualTo(new PlacementFigures(1, List.of()));

        Database.inTransaction(node.entities, () -> {
            for (long other = 1000; other < 1000 + 11; other++) {
                person(node.entities, other);
            }
            return null;
        });
        for (long other = 1000; other < 1000 + 11; other++) {
            node.as(new PersonId(other), LearnerGroup.CITIZEN);
            node.unitPath = other == 1000 ? "/31/11455/" : "/15/02848/02848-1/";
            node.toTheEnd(node.begin(), false);
        }

        assertThat(node.figures.figures().people()).isEqualTo(12);
        assertThat(node.figures.figures().domains()).hasSize(6).allSatisfy(spread -> assertThat(
                        spread.people().stream().filter(OptionalInt::isPresent))
                .as("eleven below the first level, one at the top, who is not told")
                .isEmpty());
        node.scopes = List.of(new Scope(Scope.Kind.UNIT, "11455", "/31/11455/"));
        assertThat(node.figures.figures()).isEqualTo(new PlacementFigures(1, List.of()));
        node.scopes = List.of();
        assertThat(node.figures.figures().people()).isZero();
    }

    @Test
    void smallNumbersAreHidden_andNoneCanBeWorkedOut() {
        assertThat(DomainSpread.of("1", new int[] {20, 12, 9, 0, 0}).people())
                .containsExactly(
                        OptionalInt.of(20),
                        OptionalInt.of(12),
                        OptionalInt.of(9),
                        OptionalInt.empty(),
                        OptionalInt.empty());
        assertThat(DomainSpread.of("1", new int[] {20, 12, 9, 3, 0}).people())
                .as("the nine go with the three")
                .containsExactly(
                        OptionalInt.of(20),
                        OptionalInt.of(12),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty());
        assertThat(DomainSpread.of("1", new int[] {20, 3, 3, 0, 0}).people())
                .containsExactly(
                        OptionalInt.of(20),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty());
    }

    @Test
    void copyHoldsEverything_andErasureLeavesNothing() {
        PlacementResult result = node.toTheEnd(node.begin(), false);
        PlacementData data = new PlacementData();
        data.repository = node.repository;
        PersonErasedListener listener = new PersonErasedListener();
        listener.repository = node.repository;

        assertThat(Database.inTransaction(node.entities, () -> data.of(LANH)))
                .extracting(part -> part.rows().size())
                .containsExactly(1, result.asked(), 6);
        Database.inTransaction(node.entities, () -> {
            listener.on(new PersonErased(LANH, "#K7QM4T2N"));
            return null;
        });

        assertThat(node.repository.of(LANH)).isEmpty();
        assertThat(((Number) node.entities
                                .createNativeQuery("SELECT COUNT(*) FROM assessment_placement_answer")
                                .getSingleResult())
                        .intValue())
                .isZero();
    }
}

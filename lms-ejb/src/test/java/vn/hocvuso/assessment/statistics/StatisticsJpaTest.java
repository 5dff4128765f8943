package vn.hocvuso.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static vn.hocvuso.testsupport.Database.inTransaction;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.attempt.GradedAttempts;
import vn.hocvuso.assessment.attempt.GradedItem;
import vn.hocvuso.assessment.attempt.ItemsGraded;
import vn.hocvuso.assessment.bank.BankFixtures;
import vn.hocvuso.assessment.bank.PoolCriteria;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.quiz.Blueprint;
import vn.hocvuso.assessment.quiz.PassMark;
import vn.hocvuso.assessment.quiz.PublishQuiz;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;
import vn.hocvuso.assessment.quiz.QuizFixtures;
import vn.hocvuso.assessment.quiz.RuleSetRef;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonErased;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.UnitOption;
import vn.hocvuso.identity.UnitQueries;
import vn.hocvuso.rights.PersonalData;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.Statements;

/** From the graded attempt to the figures, on the real database. */
class StatisticsJpaTest {

    private static final String QUIZ = "final/citizens";
    private static final Scope COMMUNE = new Scope(Scope.Kind.UNIT, "02848", "/15/02848/");
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final QuizSelection ALL = new QuizSelection(QUIZ, 0, true);

    private final Database database = Database.fresh();
    private final EntityManager entities = database.entityManager();
    private final PublishedQuizzes quizzes = QuizFixtures.published(entities);
    private final StatisticsRepository repository = new StatisticsRepository();
    private final ItemsGradedListener listener = new ItemsGradedListener();
    private final StatisticsQueries queries = new StatisticsQueries();
    private List<Scope> scopes = List.of(Scope.EVERYWHERE);
    private String unitPath = "/15/02848/02848-1/";
    private PublishedQuiz quiz;
    private int attempts;

    @BeforeEach
    void publish() {
        String gift = IntStream.range(0, 3)
                .mapToObj(i -> String.format(
                        "// [id:f-%d] [tag:use=final] [tag:kind=knowledge] [tag:competence=1.1] [tag:level=1]%n"
                                + "Câu %d? {~Sai#Vì sai =Đúng#Vì đúng ~Sai nữa#Vì sai hẳn####Chung %d}%n%n",
                        i, i, i))
                .collect(Collectors.joining());
        inTransaction(entities, () -> BankFixtures.load(entities, CLOCK, "citizens", gift));
        RuleSetRef rules = inTransaction(entities, () -> QuizFixtures.loadRules(entities, CLOCK, "citizens")
                .ref());
        inTransaction(entities, () -> QuizFixtures.service(entities, CLOCK)
                .publish(new PublishQuiz(
                        QUIZ,
                        LocalizedText.vietnamese("Bài kiểm tra cuối"),
                        PoolCriteria.forFinal("citizens"),
                        new Blueprint(List.of(Section.ofLevels(3, Set.of(1))), true, true, true),
                        0,
                        new PassMark(PassMark.Kind.MARKS, 2),
                        rules)));
        quiz = quizzes.current(QUIZ).orElseThrow();
        repository.entities = entities;
        repository.database = database.connections();
        listener.repository = repository;
        listener.quizzes = quizzes;
        listener.persons = new PersonQueries() {
            @Override
            public PersonCard card(PersonId id) {
                return StatisticsJpaTest.this.card(id);
            }
        };
        queries.entities = entities;
        queries.repository = repository;
        queries.cache = new StatisticsCache();
        queries.quizzes = quizzes;
        queries.clock = CLOCK;
        queries.caller = new CurrentPerson() {
            @Override
            public List<Scope> scopesOf(String permission) {
                return permission.equals("statistics:view") ? scopes : List.of();
            }
        };
        queries.units = new UnitQueries() {
            @Override
            public List<UnitOption> provinces() {
                return List.of(new UnitOption("15", "đơn vị 15"));
            }

            @Override
            public List<UnitOption> below(String code) {
                return List.of();
            }

            @Override
            public Optional<UnitOption> unit(String code) {
                return Optional.of(new UnitOption(code, "đơn vị " + code));
            }
        };
    }

    @Test
    void figuresFollowTheMarks_whenEnoughPeopleWereGraded() {
        for (int i = 0; i < 6; i++) {
            graded(person(), 1, true, true, true);
            graded(person(), 1, true, false, false);
        }

        QuizStatistics figures = queries.quiz(ALL);

        assertThat(figures.attempts()).isEqualTo(12);
        assertThat(figures.mean()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(figures.passedShare()).isEqualTo(0.5);
        assertThat(figures.title().vi()).isEqualTo("Bài kiểm tra cuối");
        assertThat(figures.items()).hasSize(3).allSatisfy(item -> {
            assertThat(item.count()).isEqualTo(12);
            assertThat(item.options()).extracting(OptionRow::right).containsExactly(false, true, false);
        });
        assertThat(figures.items())
                .extracting(ItemRow::code, ItemRow::facility)
                .contains(tuple("f-0", 1.0), tuple("f-1", 0.5));
        assertThat(figures.units()).singleElement().satisfies(unit -> {
            assertThat(unit.name()).isEqualTo("đơn vị 02848, đơn vị 15");
            assertThat(unit.attempts()).isEqualTo(12);
        });
        assertThat(queries.quizzes("").rows()).singleElement().satisfies(row -> {
            assertThat(row.mean()).isCloseTo(figures.mean(), within(1e-4));
            assertThat(row.deviation()).isCloseTo(figures.deviation(), within(1e-4));
            assertThat(row.passedShare()).isEqualTo(figures.passedShare());
        });
        assertThat(queries.quizzes("cuoi kiem").page(PageRequest.first(10)).total())
                .isEqualTo(1);
        assertThat(queries.quizzes("khac").page(PageRequest.first(10)).total()).isZero();
    }

    @Test
    void onlyTheNumberIsSaid_whenTheAttemptsAreTooFew() {
        for (int i = 0; i < QuizStatistics.LEAST_ATTEMPTS - 1; i++) {
            graded(person(), 1, true, true, false);
        }

        QuizStatistics figures = queries.quiz(ALL);

        assertThat(figures.attempts()).isEqualTo(9);
        assertThat(figures.mean()).isNaN();
        assertThat(figures.histogram()).isEmpty();
        assertThat(figures.items()).isEmpty();
        assertThat(figures.units()).isEmpty();
        assertThat(queries.quizzes("").rows()).singleElement().satisfies(row -> assertThat(row.mean())
                .isNaN());
    }

    @Test
    void onlyPeopleOfTheScopeCount_whenTheCallerIsOfACommune() {
        graded(person(), 1, true, true, true);
        unitPath = "/31/11455/";
        graded(person(), 1, true, true, true);

        assertThat(queries.quiz(ALL).attempts()).isEqualTo(2);
        scopes = List.of(COMMUNE);
        assertThat(queries.quiz(ALL).attempts()).isEqualTo(1);
        assertThat(queries.quizzes("").rows().get(0).attempts()).isEqualTo(1);
        scopes = List.of();
        assertThat(queries.quizzes("").rows()).isEmpty();
        assertThat(queries.quiz(ALL).attempts()).isZero();
    }

    @Test
    void laterAttemptsCountOnlyWhenAskedFor_andEmptyOnesNever() {
        PersonId person = person();
        graded(person, 1, false, false, false);
        graded(person, 2, true, true, true);
        stored(person(), 1, List.of());

        assertThat(queries.quiz(ALL).attempts()).isEqualTo(1);
        assertThat(queries.quiz(new QuizSelection(QUIZ, 0, false)).attempts()).isEqualTo(2);
    }

    @Test
    void newAttemptIsSeenAtOnce_andNothingIsReadAgainWithoutOne() {
        graded(person(), 1, true, true, true);
        queries.quiz(ALL);
        assertThat(Statements.during(entities, () -> queries.quiz(ALL)))
                .as("only the sums, to know that nothing changed")
                .isEqualTo(1);

        graded(person(), 1, true, true, true);

        assertThat(queries.quiz(ALL).attempts()).isEqualTo(2);
    }

    @Test
    void quizIsUnknown_whenThereIsNoneOfThatCode() {
        assertThatThrownBy(() -> queries.quiz(new QuizSelection("final/none", 0, true)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.quiz(ALL).item(1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void gradingCostsOneInsert() {
        PersonId person = person();
        attempt(person);
        ItemsGraded event = event(attempts, person, 1, answers(true, true, true));

        assertThat(Statements.during(
                        entities,
                        () -> inTransaction(entities, () -> {
                            listener.on(event);
                            return null;
                        })))
                .isEqualTo(1);
    }

    @Test
    void personsCopyTellsWhatIsKept_andErasureRemovesIt() {
        PersonId person = person();
        graded(person, 1, true, false, false);
        graded(person(), 1, true, true, true);
        StatisticsData data = new StatisticsData();
        data.repository = repository;

        List<PersonalData> copy = inTransaction(entities, () -> data.of(person));
        assertThat(copy)
                .singleElement()
                .satisfies(part -> assertThat(part.rows()).singleElement().satisfies(row -> assertThat(row.fields())
                        .extracting(PersonalData.Field::name)
                        .containsExactly("quiz", "graded-at", "try-number", "group", "unit", "seconds")));
        PersonErasedListener erasure = new PersonErasedListener();
        erasure.repository = repository;
        inTransaction(entities, () -> {
            erasure.on(new PersonErased(person, "#K7QM4T2N"));
            return null;
        });

        assertThat(inTransaction(entities, () -> data.of(person)).get(0).rows()).isEmpty();
        assertThat(queries.quiz(ALL).attempts()).isEqualTo(1);
    }

    @Test
    void rowGoesWithItsAttempt() {
        graded(person(), 1, true, true, true);

        inTransaction(entities, () -> run("DELETE FROM assessment_attempt"));

        assertThat(queries.quizzes("").rows()).isEmpty();
    }

    @Test
    void oldAttemptsAreGatheredOnce_andOneThatFailsHoldsUpNoOther() {
        PersonId person = person();
        List<Integer> old = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            attempt(person);
            old.add(attempts);
            inTransaction(entities, () -> run("INSERT INTO assessment_ungathered_attempt VALUES (" + attempts + ")"));
        }
        OldAttempts gathering = new OldAttempts() {
            @Override
            void gather(long attempt) {
                inTransaction(entities, () -> {
                    super.gather(attempt);
                    return null;
                });
            }
        };
        gathering.repository = repository;
        gathering.listener = listener;
        gathering.attempts = new GradedAttempts() {
            @Override
            public Optional<ItemsGraded> again(long attempt) {
                if (attempt == old.get(0)) {
                    throw new IllegalStateException("broken on purpose");
                }
                return Optional.of(event(attempt, person, old.indexOf((int) attempt), answers(true, true, true)));
            }
        };
        OldAttemptsClock clock = new OldAttemptsClock();
        clock.old = gathering;

        clock.gather();
        clock.gather();

        assertThat(repository.ungathered(Long.MIN_VALUE, 10)).containsExactly((long) old.get(0));
        assertThat(queries.quiz(new QuizSelection(QUIZ, 0, false)).attempts()).isEqualTo(2);
    }

    @Test
    void statisticsAreReadByTheirIndexes() {
        graded(person(), 1, true, true, true);

        assertThat(plan("SELECT items FROM assessment_graded_items WHERE quiz_version_id = 1 AND answered > 0"
                        + " AND (try_number = 1 OR 1 = 0)"))
                .contains("PRIMARY");
        assertThat(plan("SELECT quiz_code, quiz_version_id, COUNT(*), SUM(percent), SUM(percent * percent),"
                        + " MAX(graded_at) FROM assessment_graded_items WHERE try_number = 1 AND answered > 0"
                        + " AND unit_path LIKE '/15/%' GROUP BY quiz_code, quiz_version_id"))
                .contains("assessment_graded_items_figures");
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

    /** Right or wrong at f-0, f-1, f-2. */
    private void graded(PersonId person, int tryNumber, boolean... right) {
        stored(person, tryNumber, answers(right));
    }

    private void stored(PersonId person, int tryNumber, List<GradedItem> items) {
        attempt(person);
        inTransaction(entities, () -> {
            listener.on(event(attempts, person, tryNumber, items));
            return null;
        });
    }

    private ItemsGraded event(long attempt, PersonId person, int tryNumber, List<GradedItem> items) {
        long right = items.stream().filter(item -> item.grade().score().isOne()).count();
        return new ItemsGraded(
                attempt,
                QUIZ,
                quiz.versionId(),
                person,
                tryNumber,
                NOW.plusSeconds(attempt),
                BigDecimal.valueOf(100L * right).divide(BigDecimal.valueOf(3), 4, RoundingMode.DOWN),
                right >= 2,
                items);
    }

    private List<GradedItem> answers(boolean... right) {
        return IntStream.range(0, right.length)
                .mapToObj(i -> answer("f-" + i, right[i]))
                .toList();
    }

    private GradedItem answer(String code, boolean right) {
        QuestionVersion version = quiz.pool().values().stream()
                .filter(question -> question.questionCode().equals(code))
                .findFirst()
                .orElseThrow();
        Response response = new Response.Chosen(
                List.of(version.question().parts().get(right ? 1 : 0).id()));
        return new GradedItem(
                version.id(), response, version.question().grade(response), Optional.of(Duration.ofSeconds(20)));
    }

    private PersonCard card(PersonId id) {
        return new PersonCard(
                id,
                "",
                LocalDate.EPOCH,
                LearnerGroup.CITIZEN,
                Set.of(),
                "02848-1",
                "",
                unitPath,
                "",
                "",
                IdentityLevel.DECLARED,
                "",
                null,
                0);
    }

    private PersonId person() {
        long id = ++attempts + 1000L;
        inTransaction(
                entities,
                () -> run("INSERT INTO identity_person (id, version, full_name, birth_date, main_group, identity_level,"
                        + " created_at) VALUES (" + id
                        + ", 1, 'x', '1950-01-01', 'CITIZEN', 'DECLARED', '2026-11-22')"));
        return new PersonId(id);
    }

    private void attempt(PersonId person) {
        attempts++;
        inTransaction(
                entities,
                () -> run(
                        "INSERT INTO assessment_attempt (id, version, code, quiz_version_id, quiz_code, person_id, seed,"
                                + " items, started_at, extra_minutes, assistance, helper_name, helper_consent, status, max_score)"
                                + " VALUES (" + attempts + ", 1, 'attempt-" + attempts + "', " + quiz.versionId()
                                + ", '" + QUIZ
                                + "', " + person.value()
                                + ", 1, '', '2026-11-22', 0, 'INDEPENDENT', '', 0, 'GRADED', 3)"));
    }

    private int run(String statement) {
        return entities.createNativeQuery(statement).executeUpdate();
    }
}

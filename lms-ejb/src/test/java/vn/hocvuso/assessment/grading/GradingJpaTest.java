package vn.hocvuso.assessment.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.attempt.AnswersWait;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptReopened;
import vn.hocvuso.assessment.attempt.HandMark;
import vn.hocvuso.assessment.attempt.MarkedAnswers;
import vn.hocvuso.assessment.bank.ExtendedText;
import vn.hocvuso.assessment.bank.Fraction;
import vn.hocvuso.assessment.bank.Marking;
import vn.hocvuso.assessment.bank.QuestionFixtures;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.bank.QuestionTags;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonErased;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.SignedIn;
import vn.hocvuso.platform.PlatformFixtures;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.TestClock;

/** The grading desk on the real database: who may mark what when, and what follows from the marks. */
class GradingJpaTest {

    private static final Scope COMMUNE = new Scope(Scope.Kind.UNIT, "02848", "/15/02848/");
    private static final Scope ELSEWHERE = new Scope(Scope.Kind.UNIT, "11455", "/31/11455/");
    private static final Map<String, Integer> BEST = Map.of("signs", 0, "advice", 0);
    private static final Map<String, Integer> MIDDLING = Map.of("signs", 1, "advice", 0);
    private static final Map<String, Integer> WORST = Map.of("signs", 2, "advice", 1);

    private static Database database;

    private final EntityManager entities = database.entityManager();
    private final TestClock clock = new TestClock("2026-11-22T01:00:00Z");
    private final GradingRepository repository = new GradingRepository();
    private final GradingService service = new GradingService();
    private final GradingQueries queries = new GradingQueries();
    private final AnswersWaitListener listener = new AnswersWaitListener();
    private final List<HandMark> settled = new ArrayList<>();
    private final Map<Long, ExtendedText> asked = new HashMap<>();
    private SignedIn caller;
    private PersonId learner;
    private PersonId first;
    private PersonId second;
    private PersonId third;

    @BeforeAll
    static void start() {
        database = Database.fresh();
    }

    @BeforeEach
    void wire() {
        repository.entities = entities;
        CurrentPerson current = new CurrentPerson() {
            @Override
            public Optional<SignedIn> signedIn() {
                return Optional.ofNullable(caller);
            }
        };
        GradingPolicy policy = new GradingPolicy();
        policy.caller = current;
        policy.repository = repository;
        MarkedAnswers answers = new MarkedAnswers() {
            @Override
            public Optional<Answer> answer(long attemptId, int position) {
                return Optional.of(new Answer(asked.get(attemptId), new Response.Typed("Mẹ ơi, đừng  bấm nhé.")));
            }

            @Override
            public boolean settle(long attemptId, HandMark mark) {
                return settled.add(mark);
            }
        };
        service.repository = repository;
        service.policy = policy;
        service.answers = answers;
        service.caller = current;
        service.audit = PlatformFixtures.auditIn(entities, clock);
        service.clock = clock;
        queries.repository = repository;
        queries.policy = policy;
        queries.answers = answers;
        queries.caller = current;
        queries.clock = clock;
        listener.repository = repository;
        on(() -> entities.createNativeQuery("DELETE FROM assessment_grading_work")
                .executeUpdate());
        learner = person();
        first = person();
        second = person();
        third = person();
    }

    private PersonId person() {
        long id = Ids.next();
        on(() -> entities.createNativeQuery(
                        "INSERT INTO identity_person (id, version, full_name, birth_date, main_group, identity_level,"
                                + " created_at) VALUES (?1, 1, 'x', '1950-01-01', 'CITIZEN', 'DECLARED', '2026-11-22')")
                .setParameter(1, id)
                .executeUpdate());
        return new PersonId(id);
    }

    private <T> T on(Callable<T> work) {
        return Database.inTransaction(entities, work);
    }

    private void as(PersonId marker) {
        as(marker, COMMUNE);
    }

    private void as(PersonId marker, Scope scope) {
        caller = new SignedIn(
                marker,
                "Người chấm " + marker.value(),
                LearnerGroup.PUBLIC_SECTOR,
                Set.of(),
                Map.of(GradingPolicy.WRITE, List.of(scope)));
    }

    /** An answer of the learner on the desk. */
    private long work(Marking marking) {
        long attempt = Ids.next();
        ExtendedText question = QuestionFixtures.extendedText(marking);
        asked.put(attempt, question);
        on(() -> {
            entities.createNativeQuery("INSERT IGNORE INTO assessment_rule_set VALUES (1, 'citizens', 1, 'CITIZEN', '',"
                            + " '2026-11-22')")
                    .executeUpdate();
            entities.createNativeQuery("INSERT IGNORE INTO assessment_quiz VALUES (1, 1, 'task/citizens/q', 1)")
                    .executeUpdate();
            entities.createNativeQuery("INSERT IGNORE INTO assessment_quiz_version (id, quiz_id, quiz_code, number,"
                            + " definition, rule_set_id, content_hash, published_at) VALUES (1, 1, 'task/citizens/q', 1,"
                            + " '', 1, '', '2026-11-22')")
                    .executeUpdate();
            return entities.createNativeQuery("INSERT INTO assessment_attempt (id, version, code, quiz_version_id,"
                            + " quiz_code, person_id, seed, items, started_at, extra_minutes, assistance, helper_name,"
                            + " helper_consent, status, max_score) VALUES (?1, 1, ?2, 1, 'task/citizens/q', ?3, 1, '',"
                            + " '2026-11-22', 0, 'INDEPENDENT', '', 0, 'SUBMITTED', 1)")
                    .setParameter(1, attempt)
                    .setParameter(2, Ids.code())
                    .setParameter(3, learner.value())
                    .executeUpdate();
        });
        QuestionVersion version = new QuestionVersion(
                1,
                "q",
                1,
                "Lời nhắc người thân",
                new QuestionTags(QuestionUse.TASK, "", QuestionNature.SITUATION, "4.1", 2),
                question);
        AnswersWait waiting = new AnswersWait(
                attempt,
                new AttemptCode("0123456789abcdef"),
                "task/citizens/q",
                1,
                learner,
                0,
                clock.instant(),
                List.of(new AnswersWait.Answer(1, 1)));
        PersonCard card = new PersonCard(
                learner,
                "Bà Lành",
                LocalDate.EPOCH,
                LearnerGroup.CITIZEN,
                Set.of(),
                "02848-1",
                "",
                "/15/02848/02848-1/",
                "",
                "",
                IdentityLevel.DECLARED,
                "",
                null,
                0);
        GradingWork work = new GradingWork(waiting, waiting.answers().get(0), version, card);
        on(() -> {
            repository.add(work);
            return null;
        });
        return work.id();
    }

    private static Marking byTwo() {
        return Marking.byTwo(QuestionFixtures.rubric(), "", 2);
    }

    private static Marking byOne() {
        return Marking.byOne(QuestionFixtures.rubric(), "");
    }

    private WorkStatus mark(PersonId marker, long work, Map<String, Integer> levels, String comment) {
        as(marker);
        on(() -> {
            service.claim(work);
            return null;
        });
        return on(() -> service.mark(new MarkAnswer(work, levels, comment)));
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }

    private void claim(long work) {
        on(() -> {
            service.claim(work);
            return null;
        });
    }

    private List<WorkRow> queue() {
        return on(() -> queries.works(WorkFilter.OPEN, PageRequest.first(10))).rows();
    }

    @Test
    void oneMarkSettles_whenOneIsWanted() {
        long work = work(byOne());

        assertThat(mark(first, work, MIDDLING, " Viết rõ. ")).isEqualTo(WorkStatus.DONE);

        assertThat(settled).singleElement().satisfies(mark -> {
            assertThat(mark.sum()).isEqualTo(Fraction.of(3, 1));
            assertThat(mark.share()).isEqualTo(Fraction.of(3, 5));
            assertThat(mark.comments()).containsExactly("Viết rõ.");
        });
        as(second);
        assertRefused("grading.all-said", () -> claim(work));
        assertThat(on(() -> queries.sheet(work)).marks())
                .extracting(GivenMark::sum)
                .containsExactly(3);
    }

    @Test
    void theMeanCounts_whenTwoAgreeWithinTheTolerance() {
        long work = work(byTwo());

        assertThat(mark(first, work, BEST, "Tốt")).isEqualTo(WorkStatus.HALF);
        as(second);
        assertThat(on(() -> queries.sheet(work)).marks())
                .as("the second marker sees nothing of the first")
                .isEmpty();
        assertThat(mark(second, work, MIDDLING, "Khá")).isEqualTo(WorkStatus.DONE);

        assertThat(settled).singleElement().satisfies(mark -> {
            assertThat(mark.points())
                    .containsEntry("signs", Fraction.of(2, 1))
                    .containsEntry("advice", Fraction.of(2, 1));
            assertThat(mark.comments()).containsExactly("Tốt", "Khá");
        });
    }

    @Test
    void aThirdDecides_whenTwoDifferByMore() {
        long work = work(byTwo());
        mark(first, work, BEST, "Tốt");
        assertThat(mark(second, work, WORST, "Lạc đề")).isEqualTo(WorkStatus.DISPUTED);
        assertThat(settled).isEmpty();
        assertThat(on(() -> queries.sheet(work)).marks())
                .as("who has marked learns no other mark before all is settled")
                .isEmpty();
        assertRefused("grading.marked-before", () -> claim(work));

        as(third);
        assertThat(on(() -> queries.sheet(work)).marks())
                .extracting(GivenMark::sum)
                .containsExactly(5, 0);
        assertThat(mark(third, work, MIDDLING, "Ý tốt")).isEqualTo(WorkStatus.DONE);

        assertThat(settled).singleElement().satisfies(mark -> {
            assertThat(mark.sum()).isEqualTo(Fraction.of(3, 1));
            assertThat(mark.comments()).containsExactly("Ý tốt");
        });
        assertThat(on(() -> queries.sheet(work)).marks()).as("all marks stay").hasSize(3);
    }

    @Test
    void nobodyMarksTheirOwnAnswer_norOneOfAnotherPlace() {
        long work = work(byOne());
        as(learner);
        assertThat(queue()).isEmpty();
        assertRefused("grading.own-answer", () -> claim(work));
        assertThatThrownBy(() -> on(() -> queries.sheet(work))).isInstanceOf(NotFoundException.class);
        assertThat(on(() -> service.claimNext(""))).isEmpty();

        as(first, ELSEWHERE);
        assertThat(queue()).isEmpty();
        assertRefused("grading.work-unknown", () -> claim(work));
        assertThat(on(() -> queries.questions())).isEmpty();
    }

    @Test
    void claimKeepsOthersAway_untilItRunsOut() {
        long work = work(byOne());
        as(first);
        claim(work);
        assertThat(on(() -> queries.sheet(work)).markable()).isTrue();

        as(second);
        assertThat(queue()).extracting(WorkRow::isFree).containsExactly(false);
        assertRefused("grading.kept-by-other", () -> claim(work));
        assertRefused("grading.kept-by-other", () -> on(() -> service.mark(new MarkAnswer(work, BEST, ""))));
        assertThat(on(() -> service.claimNext("q"))).isEmpty();

        clock.pass(Duration.ofMinutes(31));
        assertThat(on(() -> service.claimNext("q"))).contains(work);
        as(first);
        assertRefused("grading.kept-by-other", () -> on(() -> service.mark(new MarkAnswer(work, BEST, ""))));
    }

    @Test
    void lateMarkIsTaken_whenNobodyElseKeepsTheAnswer() {
        long work = work(byOne());
        as(first);
        claim(work);
        clock.pass(Duration.ofHours(2));

        assertThat(on(() -> service.mark(new MarkAnswer(work, BEST, "")))).isEqualTo(WorkStatus.DONE);
    }

    @Test
    void answersComeOldestFirst_andGivenBackOnesAgain() {
        long older = work(byOne());
        clock.pass(Duration.ofMinutes(1));
        long newer = work(byOne());
        as(first);
        assertThat(on(() -> queries.questions())).singleElement().satisfies(question -> {
            assertThat(question.answers()).isEqualTo(2);
            assertThat(question.title()).isEqualTo("Lời nhắc người thân");
        });

        assertThat(on(() -> service.claimNext("q"))).contains(older);
        as(second);
        assertThat(on(() -> service.claimNext("q"))).contains(newer);
        as(first);
        on(() -> {
            service.release(older);
            return null;
        });
        as(third);
        assertThat(on(() -> service.claimNext("q"))).contains(older);
        assertThat(on(() -> queries.sheet(older)).words()).isEqualTo(5);
    }

    @Test
    void everyCriterionWantsALevel() {
        long work = work(byOne());
        as(first);

        assertRefused(
                "grading.criterion-open", () -> on(() -> service.mark(new MarkAnswer(work, Map.of("signs", 0), ""))));
        assertThat(on(() -> queries.sheet(work)).status()).isEqualTo(WorkStatus.WAITING);
    }

    @Test
    void isVoid_whenTheAttemptGoesOn() {
        long work = work(byTwo());
        mark(first, work, BEST, "");
        long attempt = on(() -> repository.find(work).orElseThrow().attemptId());

        on(() -> {
            listener.on(new AttemptReopened(attempt, new AttemptCode("0123456789abcdef")));
            return null;
        });

        as(second);
        assertThat(queue()).isEmpty();
        assertRefused("grading.all-said", () -> claim(work));
    }

    @Test
    void nameGoesWithTheMarker_andWorksWithTheLearner() {
        long work = work(byOne());
        mark(first, work, BEST, "");
        PersonErasedListener erasing = new PersonErasedListener();
        erasing.repository = repository;
        GradingData data = new GradingData();
        data.repository = repository;
        assertThat(on(() -> data.of(first)))
                .extracting(part -> part.rows().size())
                .containsExactly(0, 1);
        assertThat(on(() -> data.of(learner)))
                .extracting(part -> part.rows().size())
                .containsExactly(1, 0);

        on(() -> {
            erasing.on(new PersonErased(first, "#K7QM4T2N"));
            return null;
        });
        as(second);
        assertThat(on(() -> queries.sheet(work)).marks())
                .extracting(GivenMark::marker)
                .containsExactly("#K7QM4T2N");
        on(() -> {
            erasing.on(new PersonErased(learner, "#AAAAAAAA"));
            return null;
        });
        assertThat(on(() -> repository.find(work))).isEmpty();
    }
}

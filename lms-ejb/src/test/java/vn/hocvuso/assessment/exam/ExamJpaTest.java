package vn.hocvuso.assessment.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.attempt.SittingEnded;
import vn.hocvuso.assessment.bank.BankFixtures;
import vn.hocvuso.assessment.bank.PoolCriteria;
import vn.hocvuso.assessment.quiz.Blueprint;
import vn.hocvuso.assessment.quiz.PassMark;
import vn.hocvuso.assessment.quiz.PublishQuiz;
import vn.hocvuso.assessment.quiz.QuizFixtures;
import vn.hocvuso.assessment.quiz.RuleSetRef;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonErased;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.platform.AuditLine;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.shared.StaleEditException;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.TestClock;

/** Exams on the real database, two nodes where it matters. */
class ExamJpaTest {

    private static final String HOME = "/15/02848/02848-1/";
    private static final Duration DOOR = Duration.ofMinutes(20);

    private static Database database;

    private final TestClock clock = new TestClock("2026-11-22T01:30:00Z");
    private final Instant nine = Instant.parse("2026-11-22T02:00:00Z");
    private final Map<PersonId, PersonCard> cards = new ConcurrentHashMap<>();
    private final ExamFixtures node = new ExamFixtures(database.entityManager(), clock, cards);
    private PersonId staff;
    private PersonId learner;

    @BeforeAll
    static void publish() {
        database = Database.fresh();
        TestClock clock = new TestClock("2026-11-22T01:00:00Z");
        EntityManager entities = database.entityManager();
        Database.inTransaction(
                entities,
                () -> BankFixtures.load(
                        entities,
                        clock,
                        "citizens",
                        "// [id:q-1] [tag:use=final] [tag:kind=knowledge] [tag:competence=1.1] [tag:level=1]\n"
                                + "Số nào? {=113####Chung}\n"));
        RuleSetRef rules = Database.inTransaction(entities, () -> QuizFixtures.loadRules(entities, clock, "citizens")
                .ref());
        Database.inTransaction(entities, () -> QuizFixtures.service(entities, clock)
                .publish(new PublishQuiz(
                        ExamFixtures.QUIZ,
                        LocalizedText.vietnamese("Bài đánh giá cuối"),
                        PoolCriteria.forFinal("citizens"),
                        new Blueprint(List.of(Section.ofLevels(1, Set.of(1))), true, true, true),
                        45,
                        new PassMark(PassMark.Kind.MARKS, 1),
                        rules)));
    }

    @BeforeEach
    void people() {
        // other tests leave exams of the same quiz
        node.on(() -> {
            node.entities.createNativeQuery("DELETE FROM assessment_exam_seat").executeUpdate();
            node.entities.createNativeQuery("DELETE FROM assessment_exam_line").executeUpdate();
            return node.entities
                    .createNativeQuery("DELETE FROM assessment_exam")
                    .executeUpdate();
        });
        staff = node.person("Cô Giám Thị", HOME);
        learner = node.person("Bà Lành", HOME);
    }

    private PlanExam plan(int perSecond, boolean listedOnly) {
        return new PlanExam(
                "Đợt 1",
                ExamFixtures.QUIZ,
                nine,
                nine.plus(Duration.ofMinutes(90)),
                45,
                15,
                perSecond,
                true,
                Scope.Kind.UNIT,
                "02848",
                Optional.empty(),
                listedOnly);
    }

    private ExamDetail planned(int perSecond, boolean listedOnly) {
        node.asStaff(staff, ExamFixtures.COMMUNE);
        long id = node.on(() -> node.service.plan(plan(perSecond, listedOnly)));
        return detail(id);
    }

    private ExamDetail detail(long id) {
        node.asStaff(staff, ExamFixtures.COMMUNE);
        return node.on(() -> node.queries.exam(id));
    }

    private String code(ExamDetail exam) {
        return node.on(() -> node.repository.find(exam.id()).orElseThrow().code());
    }

    private EntryAnswer.Kind enter(PersonId person, ExamDetail exam, String accessCode) {
        String code = code(exam);
        node.as(person);
        return node.on(() -> node.door.enter(new EnterExam(code, accessCode))).kind();
    }

    private MyExam mine(PersonId person, ExamDetail exam) {
        String code = code(exam);
        node.as(person);
        return node.on(() -> node.doorQueries.exam(code));
    }

    private void begin(PersonId person, ExamDetail exam) {
        String code = code(exam);
        node.as(person);
        node.on(() -> node.door.begin(code));
    }

    private WatchedExam watched(ExamDetail exam, Scope scope) {
        node.asStaff(staff, scope);
        return node.on(() -> node.watched.exam(exam.id()));
    }

    private SeatRow seat(ExamDetail exam, PersonId person) {
        node.asStaff(staff, ExamFixtures.COMMUNE);
        String name = cards.get(person).fullName();
        return node.on(() ->
                        node.watched.seats(exam.id(), new SeatFilter(name, Optional.empty()), PageRequest.first(10)))
                .rows()
                .get(0);
    }

    private static void assertRefused(ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }

    @Test
    void openAndClosedFollowFromTheClock_andOnlyThePlannedIsChanged() {
        ExamDetail exam = planned(20, false);
        assertThat(exam.status()).isEqualTo(ExamStatus.PLANNED);
        node.on(() -> {
            node.service.change(new ChangeExam(exam.id(), exam.version(), plan(10, false)));
            return null;
        });
        assertThatThrownBy(() -> node.on(() -> {
                    node.service.change(new ChangeExam(exam.id(), exam.version(), plan(5, false)));
                    return null;
                }))
                .isInstanceOf(StaleEditException.class);
        ExamDetail changed = detail(exam.id());
        assertThat(changed.plan().perSecond()).isEqualTo(10);
        assertThat(changed.history())
                .extracting(AuditLine::action)
                .containsExactly("assessment.exam-changed", "assessment.exam-planned");

        clock.pass(Duration.ofMinutes(30));
        assertThat(detail(exam.id()).status()).isEqualTo(ExamStatus.OPEN);
        assertRefused(
                () -> node.on(() -> {
                    node.service.change(new ChangeExam(exam.id(), changed.version(), plan(5, false)));
                    return null;
                }),
                "assessment.exam-not-planned");
        node.on(() -> {
            node.service.close(new SeenExam(exam.id(), changed.version()));
            return null;
        });
        assertThat(detail(exam.id()).status()).isEqualTo(ExamStatus.CLOSED);
    }

    @Test
    void doesNotExist_forStaffOfAnotherPlace() {
        ExamDetail exam = planned(20, false);
        node.asStaff(staff, ExamFixtures.ELSEWHERE);

        assertThatThrownBy(() -> node.on(() -> node.queries.exam(exam.id()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> node.on(() -> node.watched.exam(exam.id()))).isInstanceOf(NotFoundException.class);
        ExamFilter all = new ExamFilter("", Optional.empty());
        assertThat(node.on(() -> node.queries.exams(all, PageRequest.first(10))).total())
                .isZero();
        node.asStaff(staff, ExamFixtures.COMMUNE);
        assertThat(node.on(() -> node.queries.exams(all, PageRequest.first(10))).rows())
                .extracting(ExamRow::id)
                .containsExactly(exam.id());
    }

    @Test
    void isRefused_whenTheQuizIsNotForExamsOfThePlanner_butAnExamKeepsTheOneItHas() {
        ExamDetail exam = planned(20, false);
        node.service.offers = new ExamQuizzes() {
            @Override
            boolean isOffered(String code) {
                return false;
            }
        };

        assertThatThrownBy(() -> planned(20, false)).isInstanceOf(NotFoundException.class);
        node.on(() -> {
            node.service.change(new ChangeExam(exam.id(), exam.version(), plan(10, false)));
            return null;
        });
        assertThat(detail(exam.id()).plan().perSecond()).isEqualTo(10);
    }

    @Test
    void watchersOfAPartFindTheExamOfTheWhole_andSeeTheirPeopleOnly() {
        PlanExam plan = plan(20, false);
        node.asStaff(staff, Scope.EVERYWHERE);
        long id = node.on(() -> node.service.plan(new PlanExam(
                plan.title(),
                plan.quizCode(),
                plan.opensAt(),
                plan.closesAt(),
                plan.minutes(),
                0,
                20,
                false,
                Scope.Kind.EVERYWHERE,
                "*",
                Optional.empty(),
                false)));
        ExamDetail exam = node.on(() -> node.queries.exam(id));
        PersonId stranger = node.person("Ông Biển", "/31/11455/11455-1/");
        clock.pass(DOOR);
        enter(learner, exam, exam.accessCode());
        enter(stranger, exam, exam.accessCode());

        assertThat(watched(exam, Scope.EVERYWHERE).counts().waiting()).isEqualTo(2);
        assertThat(watched(exam, ExamFixtures.ELSEWHERE).counts().waiting()).isEqualTo(1);
        assertThat(node.on(() -> node.queries.exams(
                                new ExamFilter("dot 1", Optional.of(ExamStatus.PLANNED)), PageRequest.first(10)))
                        .rows())
                .extracting(ExamRow::isMine)
                .containsExactly(false);
    }

    @Test
    void letsInOneAfterTheOther_andKeepsNumbersWhenTheWindowMoves() {
        ExamDetail exam = planned(2, false);
        PersonId second = node.person("Ông Hai", HOME);
        PersonId third = node.person("Ông Ba", HOME);
        clock.pass(DOOR);
        for (PersonId person : List.of(learner, second, third)) {
            assertThat(enter(person, exam, exam.accessCode())).isEqualTo(EntryAnswer.Kind.IN_LINE);
        }
        assertThat(enter(learner, exam, "any")).as("asked again").isEqualTo(EntryAnswer.Kind.IN_LINE);

        MyExam waiting = mine(third, exam);
        assertThat(waiting.phase()).isEqualTo(ExamPhase.WAITING);
        assertThat(waiting.number()).isEqualTo(3);
        assertThat(waiting.letInAt()).isEqualTo(nine.plusSeconds(1));
        assertThat(waiting.secondsToWait()).isEqualTo(601);

        node.asStaff(staff, ExamFixtures.COMMUNE);
        node.on(() -> {
            node.service.openNow(new SeenExam(exam.id(), exam.version()));
            return null;
        });
        assertThat(mine(learner, exam).phase()).isEqualTo(ExamPhase.READY);
        assertThat(mine(third, exam).letInAt()).isEqualTo(clock.instant().plusSeconds(1));
        assertRefused(() -> begin(third, exam), "assessment.exam-not-your-turn");
        clock.pass(Duration.ofSeconds(1));
        begin(third, exam);
        assertThat(mine(third, exam).phase()).isEqualTo(ExamPhase.WORKING);
    }

    @Test
    void everybodyGetsAnotherNumber_whenManyComeAtOnce() throws Exception {
        ExamDetail exam = planned(20, false);
        String code = code(exam);
        List<PersonId> crowd = IntStream.range(0, 40)
                .mapToObj(i -> node.person("Người " + i, HOME))
                .toList();
        clock.pass(DOOR);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<EntryAnswer>> arrivals = crowd.stream()
                    .<Callable<EntryAnswer>>map(person -> () -> {
                        ExamFixtures another = new ExamFixtures(database.entityManager(), clock, cards).as(person);
                        return another.on(() -> another.door.enter(new EnterExam(code, exam.accessCode())));
                    })
                    .toList();
            for (Future<EntryAnswer> arrival : threads.invokeAll(arrivals)) {
                assertThat(arrival.get().kind()).isEqualTo(EntryAnswer.Kind.IN_LINE);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(crowd.stream().map(person -> mine(person, exam).number()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 40).boxed().toList());
        assertThat(crowd.stream().map(person -> mine(person, exam).letInAt()))
                .contains(nine, nine.plusMillis(39 * 50))
                .doesNotHaveDuplicates();
    }

    @Test
    void isNotHeard_whenTooManyCodesWereWrong() {
        ExamDetail exam = planned(20, false);
        clock.pass(DOOR);
        for (int i = 0; i <= ExamKnock.FREE; i++) {
            assertThat(enter(learner, exam, "222-222")).isEqualTo(EntryAnswer.Kind.WRONG);
        }
        assertThat(enter(learner, exam, exam.accessCode())).isEqualTo(EntryAnswer.Kind.RESTING);
        clock.pass(Duration.ofSeconds(30));

        assertThat(enter(learner, exam, exam.accessCode().toLowerCase(Locale.ROOT)))
                .isEqualTo(EntryAnswer.Kind.IN_LINE);
    }

    @Test
    void doorIsShut_beforeAndAfterAndForStrangers() {
        ExamDetail exam = planned(20, false);
        PersonId stranger = node.person("Ông Biển", "/31/11455/11455-1/");
        clock.pass(Duration.ofMinutes(-1));
        assertThat(mine(learner, exam).phase()).isEqualTo(ExamPhase.EARLY);
        assertRefused(() -> enter(learner, exam, exam.accessCode()), "assessment.exam-too-early");
        clock.pass(Duration.ofMinutes(1));
        assertThat(mine(learner, exam).phase()).isEqualTo(ExamPhase.DOOR);
        assertThatThrownBy(() -> enter(stranger, exam, exam.accessCode())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> mine(stranger, exam)).isInstanceOf(NotFoundException.class);
        node.as(stranger);
        assertThat(node.on(() -> node.doorQueries.mine())).isEmpty();
        clock.pass(Duration.ofMinutes(45));
        assertThat(mine(learner, exam).phase()).isEqualTo(ExamPhase.MISSED);
        assertRefused(() -> enter(learner, exam, exam.accessCode()), "assessment.exam-too-late");
    }

    @Test
    void quizIsTakenInTheExamOnly_untilItIsOver() {
        ExamDetail exam = planned(20, false);
        PersonId stranger = node.person("Ông Biển", "/31/11455/11455-1/");
        node.admission.mayStart(stranger, ExamFixtures.QUIZ);
        assertThatThrownBy(() -> node.admission.mayStart(learner, ExamFixtures.QUIZ))
                .isInstanceOf(ExamOnlyException.class);
        assertThat(node.admission.of(learner, ExamFixtures.QUIZ, clock.instant()))
                .isEmpty();

        clock.pass(DOOR);
        enter(learner, exam, exam.accessCode());
        assertThatThrownBy(() -> node.admission.mayStart(learner, ExamFixtures.QUIZ))
                .as("in the line")
                .isInstanceOf(ExamOnlyException.class);
        clock.pass(Duration.ofMinutes(10));
        node.admission.mayStart(learner, ExamFixtures.QUIZ);
        assertThat(node.admission.of(learner, ExamFixtures.QUIZ, clock.instant()))
                .hasValueSatisfying(terms -> {
                    assertThat(terms.id()).isEqualTo(exam.id());
                    assertThat(terms.deadline()).isEqualTo(nine.plus(Duration.ofMinutes(45)));
                });

        PersonId home = node.person("Bà Ở Nhà", HOME);
        clock.pass(Duration.ofMinutes(90));
        node.admission.mayStart(home, ExamFixtures.QUIZ);
    }

    @Test
    void listSaysWhomItDidNotFind() {
        ExamDetail exam = planned(20, true);
        String known = ExamFixtures.login(cards.get(learner));
        assertThatThrownBy(() -> mine(learner, exam)).as("not on the list").isInstanceOf(NotFoundException.class);
        node.asStaff(staff, ExamFixtures.COMMUNE);

        ListReport report = node.on(() -> node.service.list(
                new ListPeople(exam.id(), known.toUpperCase(Locale.ROOT) + ", Bà Lành\r\n\nkhongco;x\n" + known)));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.unknown()).containsExactly(new ListReport.Line(3, "khongco"));
        assertThat(node.on(() -> node.service.list(new ListPeople(exam.id(), known)))
                        .known())
                .isEqualTo(1);
        assertThat(mine(learner, exam).phase()).isEqualTo(ExamPhase.DOOR);
        long seat = seat(exam, learner).id();
        assertThat(node.on(() -> node.service.unlist(exam.id(), Set.of(seat)))).isEqualTo(1);
        assertThatThrownBy(() -> mine(learner, exam)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void watchersSeeWhoIsWhere() {
        ExamDetail exam = planned(20, false);
        PersonId absent = node.person("Ông Vắng", HOME);
        PersonId stuck = node.person("Ông Im", HOME);
        PersonId done = node.person("Ông Xong", HOME);
        node.asStaff(staff, ExamFixtures.COMMUNE);
        node.on(() -> node.service.list(new ListPeople(exam.id(), ExamFixtures.login(cards.get(absent)))));
        clock.pass(DOOR);
        for (PersonId person : List.of(stuck, done, learner)) {
            enter(person, exam, exam.accessCode());
        }
        clock.pass(Duration.ofMinutes(11));
        begin(stuck, exam);
        begin(done, exam);
        long doneAttempt = attemptOf(exam, done);
        node.on(() -> {
            node.listener.on(new SittingEnded(exam.id(), done, doneAttempt, 4, clock.instant()));
            return null;
        });
        clock.pass(Duration.ofMinutes(4));
        PersonId working = node.person("Ông Làm", HOME);
        assertThat(watched(exam, ExamFixtures.COMMUNE).counts()).isEqualTo(new SeatCounts(1, 1, 1, 0, 1));
        clock.pass(ExamSeat.SILENCE.minusMinutes(3));

        assertThat(watched(exam, ExamFixtures.COMMUNE).counts()).isEqualTo(new SeatCounts(1, 1, 0, 1, 1));
        assertThat(seat(exam, stuck).silentMinutes()).isEqualTo(6);
        node.on(() -> {
            node.pulse.write(Map.of(attemptOf(exam, stuck), clock.instant()));
            return null;
        });
        assertThat(seat(exam, stuck).state()).isEqualTo(SeatState.WORKING);
        assertThat(seat(exam, stuck).answered()).isEqualTo(3);
        assertThat(seat(exam, done).answered()).isEqualTo(4);
        assertThat(working).isNotEqualTo(stuck);
    }

    private long attemptOf(ExamDetail exam, PersonId person) {
        return node.repository
                .seat(node.repository.find(exam.id()).orElseThrow(), person)
                .orElseThrow()
                .attemptId();
    }

    @Test
    void timeIsGivenToWhoWorksAndToWhoIsStillToCome_neverToOneself() {
        ExamDetail exam = planned(20, false);
        PersonId waiting = node.person("Ông Chờ", HOME);
        clock.pass(DOOR);
        enter(learner, exam, exam.accessCode());
        enter(waiting, exam, exam.accessCode());
        enter(staff, exam, exam.accessCode());
        clock.pass(Duration.ofMinutes(11));
        begin(learner, exam);
        node.asStaff(staff, ExamFixtures.COMMUNE);

        assertThat(node.on(() -> node.invigilation.giveTime(new GiveTime(exam.id(), Set.of(), 10))))
                .isEqualTo(2);
        assertThat(seat(exam, learner).deadline()).isEqualTo(clock.instant().plus(Duration.ofMinutes(110)));
        assertThat(seat(exam, waiting).extraMinutes()).isEqualTo(10);
        assertThat(seat(exam, staff).extraMinutes()).isZero();
        assertThat(node.admission
                        .of(waiting, ExamFixtures.QUIZ, clock.instant())
                        .orElseThrow()
                        .deadline())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(55)));
        node.asStaff(staff, ExamFixtures.ELSEWHERE);
        assertThatThrownBy(() -> node.on(() -> node.invigilation.giveTime(new GiveTime(exam.id(), Set.of(), 10))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void goesOn_whenReopenedWithAReason() {
        ExamDetail exam = planned(20, false);
        clock.pass(DOOR);
        enter(learner, exam, exam.accessCode());
        clock.pass(Duration.ofMinutes(11));
        begin(learner, exam);
        long seat = seat(exam, learner).id();
        ReopenSeat reopen = new ReopenSeat(seat, 15, "Mất điện");
        assertRefused(
                () -> node.on(() -> {
                    node.invigilation.reopen(reopen);
                    return null;
                }),
                "assessment.attempt-open");
        node.on(() -> {
            node.listener.on(new SittingEnded(exam.id(), learner, attemptOf(exam, learner), 4, clock.instant()));
            return null;
        });
        assertThat(mine(learner, exam).phase()).isEqualTo(ExamPhase.FINISHED);
        node.asStaff(staff, ExamFixtures.ELSEWHERE);
        assertThatThrownBy(() -> node.on(() -> {
                    node.invigilation.reopen(reopen);
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);

        node.asStaff(staff, ExamFixtures.COMMUNE);
        node.on(() -> {
            node.invigilation.reopen(reopen);
            return null;
        });

        MyExam again = mine(learner, exam);
        assertThat(again.phase()).isEqualTo(ExamPhase.WORKING);
        assertThat(again.endsAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(seat(exam, learner).isReopened()).isTrue();
        assertThat(detail(exam.id()).history()).extracting(AuditLine::action).contains("assessment.exam-reopened");
    }

    @Test
    void isCancelledOnlyWhileNobodyHasBegun() {
        ExamDetail exam = planned(20, false);
        clock.pass(DOOR);
        enter(learner, exam, exam.accessCode());
        clock.pass(Duration.ofMinutes(11));
        begin(learner, exam);
        node.asStaff(staff, ExamFixtures.COMMUNE);
        CancelExam cancel = new CancelExam(new SeenExam(exam.id(), exam.version()), "Bão");
        assertRefused(
                () -> node.on(() -> {
                    node.service.cancel(cancel);
                    return null;
                }),
                "assessment.exam-begun");

        ExamDetail other = planned(20, true);
        node.on(() -> node.service.list(new ListPeople(other.id(), ExamFixtures.login(cards.get(learner)))));
        node.on(() -> {
            node.service.cancel(new CancelExam(new SeenExam(other.id(), other.version()), "Bão"));
            return null;
        });
        assertThat(mine(learner, other).phase()).isEqualTo(ExamPhase.CANCELLED);
        assertThat(mine(learner, other).cancelReason()).isEqualTo("Bão");
    }

    @Test
    void nothingOfTheirsIsKept_whenErased() {
        ExamDetail exam = planned(20, false);
        clock.pass(DOOR);
        enter(learner, exam, "222-222");
        enter(learner, exam, exam.accessCode());
        ExamData data = new ExamData();
        data.repository = node.repository;
        assertThat(data.of(learner).get(0).rows()).hasSize(1);
        PersonErasedListener erasing = new PersonErasedListener();
        erasing.repository = node.repository;

        node.on(() -> {
            erasing.on(new PersonErased(learner, "#K7QM4T2N"));
            return null;
        });

        assertThat(data.of(learner).get(0).rows()).isEmpty();
        assertThat(watched(exam, ExamFixtures.COMMUNE).counts().all()).isZero();
    }
}

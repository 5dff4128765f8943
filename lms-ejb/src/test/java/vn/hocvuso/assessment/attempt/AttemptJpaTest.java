package vn.hocvuso.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.bank.AnswerInvalidException;
import vn.hocvuso.assessment.bank.BankFixtures;
import vn.hocvuso.assessment.bank.Outcome;
import vn.hocvuso.assessment.bank.PoolCriteria;
import vn.hocvuso.assessment.bank.QuestionView;
import vn.hocvuso.assessment.bank.ResponseCheck;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.assessment.quiz.Blueprint;
import vn.hocvuso.assessment.quiz.PassMark;
import vn.hocvuso.assessment.quiz.PublishQuiz;
import vn.hocvuso.assessment.quiz.QuizFixtures;
import vn.hocvuso.assessment.quiz.RuleSetRef;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.Statements;
import vn.hocvuso.testsupport.TestClock;

/** Attempts on the real database, two nodes where it matters. */
class AttemptJpaTest {

    private static final String TIMED = "final/citizens";
    private static final String UNTIMED = "lesson/citizens/a/b";
    private static final int MINUTES = 90;
    private static final Duration TIME_AND_GRACE = Duration.ofMinutes(MINUTES).plus(Attempt.GRACE);

    private static Database database;

    private final TestClock clock = new TestClock(AttemptFixtures.START);
    private final EntityManager entities = database.entityManager();
    private final AttemptFixtures node = new AttemptFixtures(database, entities, clock);
    private final AttemptFixtures otherNode = new AttemptFixtures(database, clock);
    private final ExecutorService otherThread = Executors.newSingleThreadExecutor();
    private PersonId learner;

    @BeforeAll
    static void publish() {
        database = Database.fresh();
        TestClock clock = new TestClock(AttemptFixtures.START);
        EntityManager entities = database.entityManager();
        StringBuilder gift = new StringBuilder();
        String[] competences = {"1.1", "2.3", "4.2"};
        for (int i = 0; i < 9; i++) {
            gift.append(String.format(
                    "// [id:f-%d] [tag:use=final] [tag:kind=knowledge] [tag:competence=%s] [tag:level=1]%n"
                            + "Câu %d? {=Đúng#Vì đúng ~Sai#Vì sai ~Sai nữa#Vì sai hẳn####Chung %d}%n%n",
                    i, competences[i % 3], i, i));
        }
        gift.append("// [id:n-1] [tag:use=final] [tag:kind=knowledge] [tag:competence=1.1] [tag:level=3]\n"
                + "Mấy? {#5:0####Chung}\n");
        Database.inTransaction(entities, () -> BankFixtures.load(entities, clock, "citizens", gift.toString()));
        RuleSetRef rules = Database.inTransaction(entities, () -> QuizFixtures.loadRules(entities, clock, "citizens")
                .ref());
        Blueprint blueprint = new Blueprint(
                List.of(Section.ofLevels(4, Set.of(1)), Section.ofLevels(1, Set.of(3))), true, true, true);
        Database.inTransaction(
                entities, () -> QuizFixtures.service(entities, clock).publish(quiz(TIMED, blueprint, MINUTES, rules)));
        Database.inTransaction(
                entities, () -> QuizFixtures.service(entities, clock).publish(quiz(UNTIMED, blueprint, 0, rules)));
    }

    private static PublishQuiz quiz(String code, Blueprint blueprint, int minutes, RuleSetRef rules) {
        return new PublishQuiz(
                code,
                LocalizedText.vietnamese("Bài kiểm tra"),
                PoolCriteria.forFinal("citizens"),
                blueprint,
                minutes,
                new PassMark(PassMark.Kind.MARKS, 4),
                rules);
    }

    @AfterEach
    void stop() {
        otherThread.shutdownNow();
        if (entities.getTransaction().isActive()) {
            entities.getTransaction().rollback();
        }
    }

    @BeforeEach
    void signIn() {
        learner = person();
        node.as(learner);
        otherNode.as(learner);
    }

    private PersonId person() {
        long id = Ids.next();
        Database.inTransaction(entities, () -> entities.createNativeQuery(
                        "INSERT INTO identity_person (id, version, full_name, birth_date, main_group, identity_level,"
                                + " created_at) VALUES (?1, 1, 'Bà Lành', '1950-01-01', 'CITIZEN', 'DECLARED',"
                                + " '2026-11-22')")
                .setParameter(1, id)
                .executeUpdate());
        return new PersonId(id);
    }

    private static <T> T on(AttemptFixtures node, Callable<T> work) {
        return Database.inTransaction(node.entities, work);
    }

    private AttemptCode start(String quiz) {
        return on(node, () -> node.service.start(StartAttempt.alone(quiz)));
    }

    private AttemptPage page(AttemptCode attempt, int position) {
        return on(node, () -> node.queries.page(attempt, position));
    }

    private AnswerReceipt send(AttemptFixtures from, AttemptCode attempt, int position, String event, String value) {
        QuestionView question =
                on(from, () -> from.queries.page(attempt, position)).question().orElseThrow();
        Map<String, List<String>> fields = question.choices().isEmpty()
                ? Map.of("text", List.of(value))
                : Map.of("choice", List.of(idOf(question, value)));
        return from.service.answer(new SaveAnswer(attempt, position, event, fields));
    }

    private AnswerReceipt answer(AttemptFixtures from, AttemptCode attempt, int position, String event, String choice) {
        return from.service.answer(new SaveAnswer(attempt, position, event, Map.of("choice", List.of(choice))));
    }

    private static String idOf(QuestionView question, String text) {
        return question.choices().stream()
                .filter(choice -> choice.text().equals(text))
                .map(QuestionView.Choice::id)
                .findFirst()
                .orElseThrow();
    }

    private void answerAll(AttemptCode attempt, int right) {
        for (int position = 1; position <= 5; position++) {
            boolean typed =
                    page(attempt, position).question().orElseThrow().choices().isEmpty();
            boolean isRight = position <= right;
            String value = typed ? (isRight ? "5" : "6") : (isRight ? "Đúng" : "Sai");
            assertThat(send(node, attempt, position, Ids.code(), value).status())
                    .isEqualTo(AnswerReceipt.Status.SAVED);
        }
    }

    private AttemptRow submit(AttemptCode attempt) {
        return on(node, () -> node.service.submit(attempt));
    }

    @Test
    void gradingTellsEachItemOnce_withTryAndTime() {
        submit(start(UNTIMED));
        clock.pass(Duration.ofMinutes(1));
        AttemptCode attempt = start(UNTIMED);
        clock.pass(Duration.ofSeconds(40));
        send(node, attempt, 1, "event-0001", valueFor(attempt, 1));
        clock.pass(Duration.ofSeconds(5));
        send(node, attempt, 2, "event-0002", valueFor(attempt, 2));
        clock.pass(AnswerTimes.PAUSE.plusSeconds(1));
        send(node, attempt, 3, "event-0003", valueFor(attempt, 3));
        send(node, attempt, 4, "event-0004", valueFor(attempt, 4));
        submit(attempt);

        assertThat(node.itemsGraded).hasSize(2);
        ItemsGraded told = node.itemsGraded.get(1);
        assertThat(told.tryNumber()).isEqualTo(2);
        assertThat(told.items())
                .extracting(GradedItem::time)
                .as("a pause and a burst say nothing")
                .containsExactly(
                        Optional.of(Duration.ofSeconds(40)),
                        Optional.of(Duration.ofSeconds(5)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(on(otherNode, () -> otherNode.gradedAttempts.again(told.attemptId())))
                .contains(told);
    }

    @Test
    void isPassedAndTold_whenEnoughIsRight() {
        AttemptCode attempt = start(TIMED);
        answerAll(attempt, 4);

        AttemptRow row = submit(attempt);

        assertThat(row.score()).isEqualByComparingTo("4");
        assertThat(row.maxScore()).isEqualTo(5);
        assertThat(row.percent()).isEqualByComparingTo("80");
        assertThat(row.passed()).isTrue();
        assertThat(row.submittedBy()).isEqualTo(SubmittedBy.PERSON);
        assertThat(node.graded).hasSize(1);
        AttemptGraded event = node.graded.get(0);
        assertThat(event.attempt()).isEqualTo(attempt);
        assertThat(event.person()).isEqualTo(learner);
        assertThat(event.quizCode()).isEqualTo(TIMED);
        assertThat(event.passed()).isTrue();
        assertThat(event.ruleSet()).isEqualTo(new RuleSetRef("citizens", 1));
    }

    @Test
    void isNotPassed_whenOneTooFewIsRight() {
        AttemptCode attempt = start(TIMED);
        answerAll(attempt, 3);

        assertThat(submit(attempt).passed()).isFalse();
    }

    @Test
    void givesTheSameResultOnce_whenSubmittedTwice() {
        AttemptCode attempt = start(TIMED);
        answerAll(attempt, 5);
        AttemptRow first = submit(attempt);
        clock.pass(Duration.ofMinutes(1));

        assertThat(submit(attempt)).isEqualTo(first);
        assertThat(on(otherNode, () -> otherNode.service.submit(attempt))).isEqualTo(first);
        assertThat(node.graded).hasSize(1);
        assertThat(otherNode.graded).isEmpty();
    }

    @Test
    void resumesWithAnswers_whenStartedAgainOnAnotherDevice() {
        AttemptCode attempt = start(TIMED);
        send(node, attempt, 2, "event-0001", valueFor(attempt, 2));

        AttemptCode again = on(otherNode, () -> otherNode.service.start(StartAttempt.alone(TIMED)));
        AttemptPage page = on(otherNode, () -> otherNode.queries.page(again, 2));

        assertThat(again).isEqualTo(attempt);
        assertThat(page.answered()).containsExactly(false, true, false, false, false);
        assertThat(page.check()).isEqualTo(ResponseCheck.COMPLETE);
        assertThat(page.question()).isEqualTo(page(attempt, 2).question());
    }

    @Test
    void isAnotherAttempt_whenStartedAfterSubmission() {
        AttemptCode first = start(UNTIMED);
        submit(first);

        AttemptCode second = start(UNTIMED);

        assertThat(second).isNotEqualTo(first);
        assertThat(on(node, () -> node.queries.mine(List.of(UNTIMED, TIMED))))
                .extracting(AttemptRow::code)
                .containsExactlyInAnyOrder(first, second);
    }

    @Test
    void differs_whenTwoPersonsStart() {
        List<String> mine = stems(node, start(TIMED));
        Set<List<String>> others = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            node.as(person());
            others.add(stems(node, start(TIMED)));
        }
        others.add(mine);

        assertThat(others).hasSizeGreaterThan(1);
    }

    private List<String> stems(AttemptFixtures on, AttemptCode attempt) {
        List<String> stems = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            int position = i;
            QuestionView question =
                    on(on, () -> on.queries.page(attempt, position)).question().orElseThrow();
            stems.add(question.stem() + question.choices());
        }
        return stems;
    }

    @Test
    void isAnAlreadySavedEvent_whenSentTwice() {
        AttemptCode attempt = start(TIMED);
        String value = valueFor(attempt, 1);

        assertThat(send(node, attempt, 1, "event-0001", value).status()).isEqualTo(AnswerReceipt.Status.SAVED);
        assertThat(send(node, attempt, 1, "event-0001", value).status()).isEqualTo(AnswerReceipt.Status.ALREADY_SAVED);
        assertThat(send(otherNode, attempt, 1, "event-0001", value).status())
                .isEqualTo(AnswerReceipt.Status.ALREADY_SAVED);
        assertThat(on(node, () -> node.queries.evidence(attempt)).answerEvents())
                .isEqualTo(1);
    }

    @Test
    void isANewAnswer_whenAnOldFormIsSentWithAnotherChoice() {
        AttemptCode attempt = start(TIMED);
        int position = firstChoice(attempt);

        for (String value : List.of("Sai", "Đúng", "Sai", "Đúng")) {
            assertThat(send(node, attempt, position, "event-0001", value).status())
                    .isEqualTo(AnswerReceipt.Status.SAVED);
        }

        assertThat(submit(attempt).score()).isEqualByComparingTo("1");
    }

    @Test
    void theLatestCounts_whenTwoTabsAnswerOnePosition() {
        AttemptCode attempt = start(TIMED);
        int position = firstChoice(attempt);
        send(node, attempt, position, "tab-one-1", "Sai");
        send(otherNode, attempt, position, "tab-two-1", "Đúng");
        clock.pass(Duration.ofSeconds(1));
        assertThat(send(node, attempt, position, "tab-one-1", "Sai").status())
                .as("a late repetition of an acknowledged event")
                .isEqualTo(AnswerReceipt.Status.ALREADY_SAVED);

        assertThat(submit(attempt).score()).isEqualByComparingTo("1");
    }

    @Test
    void isRefusedAndEnded_whenTheTimeIsOver() {
        AttemptCode attempt = start(TIMED);
        int position = firstChoice(attempt);
        send(node, attempt, position, "event-0001", "Đúng");
        String wrong = idOf(page(attempt, position).question().orElseThrow(), "Sai");
        clock.pass(TIME_AND_GRACE.plusMillis(1));

        AnswerReceipt receipt = answer(node, attempt, position, "event-0002", wrong);

        assertThat(receipt.status()).isEqualTo(AnswerReceipt.Status.TOO_LATE);
        assertThat(receipt.isStored()).isFalse();
        assertThat(node.graded).hasSize(1);
        AttemptRow row = submit(attempt);
        assertThat(row.submittedBy()).isEqualTo(SubmittedBy.CLOCK);
        assertThat(row.score()).as("what was acknowledged before counts").isEqualByComparingTo("1");
    }

    @Test
    void isStillTaken_whenTheAnswerWasOnItsWayAtTheDeadline() {
        AttemptCode attempt = start(TIMED);
        int position = firstChoice(attempt);
        clock.pass(TIME_AND_GRACE);

        assertThat(send(node, attempt, position, "event-0001", "Đúng").status()).isEqualTo(AnswerReceipt.Status.SAVED);
        assertThat(page(attempt, position).secondsLeft()).isZero();
    }

    @Test
    void isRefused_whenAnsweredAfterSubmission() {
        AttemptCode attempt = start(UNTIMED);
        int position = firstChoice(attempt);
        String right = idOf(page(attempt, position).question().orElseThrow(), "Đúng");
        submit(attempt);

        assertThat(answer(otherNode, attempt, position, "event-0001", right).status())
                .isEqualTo(AnswerReceipt.Status.TOO_LATE);
        assertThat(submit(attempt).score()).isEqualByComparingTo("0");
    }

    @Test
    void isAcknowledgedAgain_whenTheReceiptWasLostAndTheAttemptHasEnded() {
        AttemptCode attempt = start(TIMED);
        int position = firstChoice(attempt);
        String right = idOf(page(attempt, position).question().orElseThrow(), "Đúng");
        String wrong = idOf(page(attempt, position).question().orElseThrow(), "Sai");
        answer(node, attempt, position, "phone-0001", right);
        clock.pass(TIME_AND_GRACE.plusSeconds(1));

        assertThat(answer(otherNode, attempt, position, "phone-0001", right).status())
                .as("the same event, by then over")
                .isEqualTo(AnswerReceipt.Status.ALREADY_SAVED);
        assertThat(answer(node, attempt, position, "phone-0002", wrong).status())
                .as("a new event")
                .isEqualTo(AnswerReceipt.Status.TOO_LATE);
        assertThat(submit(attempt).score()).isEqualByComparingTo("1");
    }

    @Test
    void receiptNamesItsEvent_whenAnswered() {
        AttemptCode attempt = start(TIMED);
        int position = firstChoice(attempt);

        AnswerReceipt receipt = send(node, attempt, position, "phone-0001", "Đúng");

        assertThat(receipt.proof()).isPresent();
        assertThat(receipt)
                .isEqualTo(new AnswerReceipt(
                        attempt,
                        position,
                        "phone-0001",
                        AnswerReceipt.Status.SAVED,
                        ResponseCheck.COMPLETE,
                        clock.instant(),
                        receipt.proof()));
    }

    @Test
    void theLastGivenCounts_whenTheLineDeliversTheEventsOfAPageInAnotherOrder() {
        AttemptCode attempt = start(TIMED);
        int position = firstChoice(attempt);

        send(node, attempt, position, "0a1b2c3d-10", "Đúng");
        clock.pass(Duration.ofSeconds(1));
        assertThat(send(node, attempt, position, "0a1b2c3d-9", "Sai").status())
                .as("stored as evidence")
                .isEqualTo(AnswerReceipt.Status.SAVED);
        assertThat(page(attempt, position).question().orElseThrow().choices())
                .filteredOn(QuestionView.Choice::chosen)
                .extracting(QuestionView.Choice::text)
                .containsExactly("Đúng");

        assertThat(submit(attempt).score()).isEqualByComparingTo("1");
    }

    @Test
    void theLastReceivedCounts_whenTheNumbersAreOfDifferentPages() {
        AttemptCode attempt = start(TIMED);
        int position = firstChoice(attempt);

        send(node, attempt, position, "0a1b2c3d-10", "Sai");
        clock.pass(Duration.ofSeconds(1));
        send(otherNode, attempt, position, "4e5f6a7b-1", "Đúng");

        assertThat(submit(attempt).score()).isEqualByComparingTo("1");
    }

    @Test
    void allAreStored_whenAClassAnswersAtTheSameMoment() throws Exception {
        int learners = 6;
        ExecutorService threads = Executors.newFixedThreadPool(learners);
        try {
            for (int round = 0; round < 12; round++) {
                List<AttemptFixtures> classroom = new ArrayList<>();
                List<AttemptCode> attempts = new ArrayList<>();
                for (int i = 0; i < learners; i++) {
                    AttemptFixtures own = new AttemptFixtures(database, clock).as(person());
                    classroom.add(own);
                    attempts.add(on(own, () -> own.service.start(StartAttempt.alone(UNTIMED))));
                }
                CyclicBarrier now = new CyclicBarrier(learners);
                List<Future<AnswerReceipt>> receipts = new ArrayList<>();
                for (int i = 0; i < learners; i++) {
                    AttemptFixtures own = classroom.get(i);
                    SaveAnswer answer = new SaveAnswer(attempts.get(i), 1, "event-0001", Map.of());
                    receipts.add(threads.submit(() -> {
                        now.await();
                        return own.service.answer(answer);
                    }));
                }
                for (Future<AnswerReceipt> receipt : receipts) {
                    assertThat(receipt.get(20, TimeUnit.SECONDS).status()).isEqualTo(AnswerReceipt.Status.SAVED);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void allQuestionsAreReadInOneStatement_whenAPagePreparesForABadLine() {
        AttemptCode attempt = start(TIMED);
        send(node, attempt, 2, "event-0001", valueFor(attempt, 2));
        page(attempt, 1);

        long reading = Statements.during(database.entityManager(), () -> on(node, () -> node.queries.pages(attempt)));

        assertThat(reading).isEqualTo(1);
        List<AttemptPage> pages = on(node, () -> node.queries.pages(attempt));
        assertThat(pages).extracting(AttemptPage::position).containsExactly(1, 2, 3, 4, 5);
        for (int position = 1; position <= 5; position++) {
            AttemptPage one = page(attempt, position);
            assertThat(pages.get(position - 1).question()).isEqualTo(one.question());
            assertThat(pages.get(position - 1).answered()).isEqualTo(one.answered());
        }
        assertThat(pages.toString()).doesNotContain("Vì", "Chung", "RIGHT");
    }

    @Test
    void isEndedByTheTimerOnce_whenNobodyComesBack() {
        AttemptCode attempt = start(TIMED);
        send(node, attempt, firstChoice(attempt), "event-0001", "Đúng");
        AttemptCode untimed = start(UNTIMED);
        clock.pass(TIME_AND_GRACE);
        tick(node);
        assertThat(node.graded).isEmpty();
        clock.pass(Duration.ofMillis(1));

        tick(node);
        tick(otherNode);

        assertThat(node.graded)
                .extracting(AttemptGraded::attempt)
                .contains(attempt)
                .doesNotContain(untimed);
        assertThat(otherNode.graded).extracting(AttemptGraded::attempt).doesNotContain(attempt);
        assertThat(submit(attempt).submittedBy()).isEqualTo(SubmittedBy.CLOCK);
    }

    private void tick(AttemptFixtures onNode) {
        on(onNode, () -> {
            onNode.timer.closeOverdue();
            return null;
        });
    }

    @Test
    void saysThatItIsOver_whenAPageIsOpenedTooLate() {
        AttemptCode attempt = start(TIMED);
        clock.pass(TIME_AND_GRACE.plusSeconds(1));

        AttemptPage page = page(attempt, 1);

        assertThat(page.isOver()).isTrue();
        assertThat(page.question()).isEmpty();
        assertThat(node.graded).hasSize(1);
        assertThat(on(node, () -> node.queries.result(attempt))).isPresent();
    }

    @Test
    void endsTheOldOneFirst_whenStartedAgainAfterTheTimeIsOver() {
        AttemptCode first = start(TIMED);
        clock.pass(TIME_AND_GRACE.plusSeconds(1));

        AttemptCode second = start(TIMED);

        assertThat(second).isNotEqualTo(first);
        assertThat(node.graded).extracting(AttemptGraded::attempt).containsExactly(first);
    }

    private AttemptBegun sit(int minutes) {
        long version =
                QuizFixtures.published(entities).current(TIMED).orElseThrow().versionId();
        node.sitting = Optional.of(new Sitting(7, version, clock.instant().plus(Duration.ofMinutes(minutes)), 0));
        start(TIMED);
        return node.begun.get(node.begun.size() - 1);
    }

    @Test
    void endsWithItsSitting_whenBegunInOne() {
        AttemptBegun begun = sit(20);

        assertThat(begun.sitting()).isEqualTo(7);
        assertThat(begun.deadline()).isEqualTo(clock.instant().plus(Duration.ofMinutes(20)));
        clock.pass(Duration.ofMinutes(20).plus(Attempt.GRACE));
        assertThat(page(begun.attempt(), 1).isOver()).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(page(begun.attempt(), 1).isOver()).isTrue();
    }

    @Test
    void isRefused_whenASittingBeginsWhileAnotherAttemptIsOpen() {
        start(TIMED);

        assertThatThrownBy(() -> sit(20))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.code())
                        .isEqualTo("assessment.other-attempt-open"));
    }

    @Test
    void tellsWhenItWasHeardOf_whenSatInAnExam() {
        AttemptCode atHome = start(UNTIMED);
        page(atHome, 1);
        assertThat(node.pulse.drain()).isEmpty();
        AttemptBegun begun = sit(20);
        clock.pass(Duration.ofMinutes(1));

        page(begun.attempt(), 1);
        assertThat(node.pulse.drain()).containsExactly(Map.entry(begun.attemptId(), clock.instant()));
        assertThat(node.pulse.drain()).isEmpty();
        send(node, begun.attempt(), firstChoice(begun.attempt()), "event-0001", "Đúng");
        assertThat(node.pulse.drain()).containsOnlyKeys(begun.attemptId());
        assertThat(on(node, () -> node.sittings.answered(Set.of(begun.attemptId()))))
                .containsExactly(Map.entry(begun.attemptId(), 1));
    }

    @Test
    void hasMoreTime_whenItIsGranted() {
        AttemptBegun begun = sit(MINUTES);
        Map<Long, Instant> granted = giveHalfAnHour(begun, person());
        node.as(learner);
        assertThat(granted)
                .containsExactly(Map.entry(begun.attemptId(), begun.deadline().plus(Duration.ofMinutes(30))));
        clock.pass(TIME_AND_GRACE.plusMinutes(29));

        assertThat(page(begun.attempt(), 1).isOver()).isFalse();
        assertThat(on(node, () -> node.queries.evidence(begun.attempt())).extraMinutes())
                .isEqualTo(30);
    }

    @Test
    void hasNoMoreTime_whenItIsOnesOwnOrHasEnded() {
        AttemptBegun begun = sit(MINUTES);

        assertThat(giveHalfAnHour(begun, learner)).isEmpty();
        submit(begun.attempt());
        assertThat(giveHalfAnHour(begun, person())).isEmpty();

        node.as(learner);
        assertThat(on(node, () -> node.queries.evidence(begun.attempt())).extraMinutes())
                .isZero();
    }

    private Map<Long, Instant> giveHalfAnHour(AttemptBegun begun, PersonId officer) {
        node.as(officer);
        return on(node, () -> node.sittings.grantExtraTime(new GrantExtraTime(Set.of(begun.attemptId()), 30)));
    }

    @Test
    void goesOnAndIsGradedAgain_whenReopened() {
        AttemptBegun begun = sit(MINUTES);
        int position = firstChoice(begun.attempt());
        send(node, begun.attempt(), position, "event-0001", "Sai");
        submit(begun.attempt());
        node.as(person());

        Instant deadline = on(node, () -> node.sittings.reopen(begun.attemptId(), 15));

        assertThat(deadline).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(node.reopened).extracting(AttemptReopened::attempt).containsExactly(begun.attempt());
        node.as(learner);
        assertThat(page(begun.attempt(), position).isOver()).isFalse();
        assertThat(send(node, begun.attempt(), position, "event-0002", "Đúng").status())
                .isEqualTo(AnswerReceipt.Status.SAVED);
        assertThat(submit(begun.attempt()).score()).isEqualByComparingTo("1");
        assertThat(node.graded).hasSize(2);
        assertThat(node.ended).extracting(SittingEnded::answered).containsExactly(1, 1);
    }

    @Test
    void staysEnded_whenReopenedByItsOwnerOrAfterPassing() {
        AttemptBegun begun = sit(MINUTES);
        answerAll(begun.attempt(), 5);
        submit(begun.attempt());

        assertThatThrownBy(() -> on(node, () -> node.sittings.reopen(begun.attemptId(), 15)))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.code())
                        .isEqualTo("assessment.own-attempt"));
        node.as(person());
        assertThatThrownBy(() -> on(node, () -> node.sittings.reopen(begun.attemptId(), 15)))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.code())
                        .isEqualTo("assessment.attempt-passed"));
    }

    @Test
    void showsNoKeyAndNoFeedback_whenOpen() {
        AttemptCode attempt = start(TIMED);
        for (int position = 1; position <= 5; position++) {
            assertThat(page(attempt, position).toString()).doesNotContain("Vì", "Chung", "RIGHT");
        }
        assertThat(on(node, () -> node.queries.result(attempt))).isEmpty();
    }

    @Test
    void explainsEverything_whenGraded() {
        AttemptCode attempt = start(TIMED);
        answerAll(attempt, 2);
        submit(attempt);

        AttemptResult result = on(node, () -> node.queries.result(attempt)).orElseThrow();

        assertThat(result.questions()).hasSize(5);
        assertThat(result.questions().get(0).outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(result.questions().get(4).outcome()).isEqualTo(Outcome.WRONG);
        assertThat(result.questions()).allSatisfy(question -> {
            assertThat(question.generalFeedback()).startsWith("Chung");
            assertThat(question.lines()).anyMatch(line -> line.chosen());
        });
        assertThat(result.competences().stream()
                        .mapToInt(AttemptResult.CompetenceScore::questions)
                        .sum())
                .isEqualTo(5);
        assertThat(result.passMarks()).isEqualByComparingTo("4");
        AttemptEvidence evidence = on(node, () -> node.queries.evidence(attempt));
        assertThat(evidence.isReproducible()).isTrue();
        assertThat(evidence.answeredQuestions()).isEqualTo(5);
    }

    @Test
    void isNotReproducible_whenTheStoredScoreWasTamperedWith() {
        AttemptCode attempt = start(UNTIMED);
        submit(attempt);
        on(node, () -> entities.createNativeQuery("UPDATE assessment_attempt SET score_exact = '5/1' WHERE code = ?1")
                .setParameter(1, attempt.value())
                .executeUpdate());

        assertThat(on(node, () -> node.queries.evidence(attempt)).isReproducible())
                .isFalse();
    }

    @Test
    void aQuestionCostsTwoStatements_whenAnsweredAndTheNextIsShown() throws Exception {
        AttemptCode attempt = start(TIMED);
        int position = firstChoice(attempt);
        String right = idOf(page(attempt, position).question().orElseThrow(), "Đúng");
        SaveAnswer answer = new SaveAnswer(attempt, position, "event-0001", Map.of("choice", List.of(right)));

        node.service.answers.database =
                AttemptFixtures.alwaysTheSame(database.connections().getConnection());

        long answering = Statements.during(database.entityManager(), () -> node.service.answer(answer));
        long showing = Statements.during(database.entityManager(), () -> on(node, () -> node.queries.page(attempt, 1)));

        assertThat(answering).isEqualTo(1);
        assertThat(showing).isEqualTo(1);
    }

    @Test
    void doesNotExist_whenItIsSomebodyElses() {
        AttemptCode attempt = start(UNTIMED);
        otherNode.as(person());

        for (Callable<?> call : List.<Callable<?>>of(
                () -> otherNode.queries.page(attempt, 1),
                () -> otherNode.queries.pages(attempt),
                () -> otherNode.queries.result(attempt),
                () -> otherNode.queries.evidence(attempt),
                () -> otherNode.service.submit(attempt),
                () -> otherNode.service.answer(new SaveAnswer(attempt, 1, "event-0001", Map.of())))) {
            assertThatThrownBy(() -> on(otherNode, call))
                    .isInstanceOfSatisfying(NotFoundException.class, refused -> assertThat(refused.code())
                            .isEqualTo("assessment.not-your-attempt"));
        }
        assertThatThrownBy(() -> AttemptCode.of("../../etc")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void isRefused_whenTheFormIsForged() {
        AttemptCode attempt = start(UNTIMED);
        int position = firstChoice(attempt);

        assertThatThrownBy(() -> answer(node, attempt, position, "event-0001", "zzz"))
                .isInstanceOf(AnswerInvalidException.class);
        assertThatThrownBy(() -> node.service.answer(new SaveAnswer(attempt, position, "x'; --", Map.of())))
                .isInstanceOf(AnswerInvalidException.class);
        assertThatThrownBy(() -> node.service.answer(new SaveAnswer(attempt, 6, "event-0001", Map.of())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void keepsAndReportsIt_whenANumberIsWronglyFormatted() {
        AttemptCode attempt = start(UNTIMED);
        int position = numeric(attempt);

        AnswerReceipt receipt = send(node, attempt, position, "event-0001", "5.000");

        assertThat(receipt.status()).isEqualTo(AnswerReceipt.Status.SAVED);
        assertThat(receipt.check()).isEqualTo(ResponseCheck.WRONG_FORMAT);
        assertThat(page(attempt, position).question().orElseThrow().typed()).isEqualTo("5.000");
        assertThat(page(attempt, position).check()).isEqualTo(ResponseCheck.WRONG_FORMAT);
    }

    @Test
    void isRefused_whenAdmissionRefuses() {
        node.admissions.add((person, quiz) -> {
            throw new NotAllowedException("learning.locked");
        });

        assertThatThrownBy(() -> start(TIMED)).isInstanceOf(BusinessException.class);
        node.admissions.clear();
        AttemptCode attempt = start(TIMED);
        node.admissions.add((person, quiz) -> {
            throw new NotAllowedException("learning.locked");
        });
        assertThat(start(TIMED)).as("an open attempt needs no admission").isEqualTo(attempt);
    }

    @Test
    void isRefused_whenAHelperIsNotNamedOrNotAgreedTo() {
        assertThatThrownBy(() -> on(
                        node,
                        () -> node.service.start(
                                new StartAttempt(TIMED, Assistance.HELPER_OPERATED, new Helper("Cháu Páo", 0, false)))))
                .isInstanceOf(HelperMissingException.class);

        AttemptCode attempt = on(
                node,
                () -> node.service.start(
                        new StartAttempt(TIMED, Assistance.HELPER_OPERATED, new Helper("Cháu Páo", 0, true))));
        submit(attempt);

        assertThat(node.graded.get(0).assistance()).isEqualTo(Assistance.HELPER_OPERATED);
        assertThat(on(node, () -> node.queries.evidence(attempt)).helper()).isEqualTo(new Helper("Cháu Páo", 0, true));
    }

    @Test
    void nothingHappened_whenAnObserverRefusesTheResult() {
        AttemptCode attempt = start(UNTIMED);
        node.observer = event -> {
            throw new IllegalStateException("no record");
        };

        assertThatThrownBy(() -> submit(attempt)).isInstanceOf(IllegalStateException.class);
        node.observer = event -> {};

        assertThat(page(attempt, 1).isOver()).isFalse();
        assertThat(submit(attempt).status()).isEqualTo(AttemptStatus.GRADED);
    }

    @Test
    void anAnswerOnItsWayIsGraded_whenSubmittedAtTheSameMoment() throws Exception {
        AttemptCode attempt = start(UNTIMED);
        int position = firstChoice(attempt);
        String right = idOf(page(attempt, position).question().orElseThrow(), "Đúng");
        on(otherNode, () -> otherNode.queries.page(attempt, 1));
        Connection onItsWay = database.connections().getConnection();
        onItsWay.setAutoCommit(false);
        node.service.answers.database = AttemptFixtures.alwaysTheSame(onItsWay);
        answer(node, attempt, position, "event-0001", right);

        CompletableFuture<AttemptRow> submission = CompletableFuture.supplyAsync(
                () -> on(otherNode, () -> {
                    otherNode.queries.page(attempt, 1); // takes the snapshot before the answer is committed
                    return otherNode.service.submit(attempt);
                }),
                otherThread);
        awaitALockWait(submission);
        onItsWay.commit();
        onItsWay.close();

        assertThat(submission.get(20, TimeUnit.SECONDS).score()).isEqualByComparingTo("1");
    }

    @Test
    void isOneAttempt_whenStartedTwiceAtTheSameMoment() throws Exception {
        entities.getTransaction().begin();
        AttemptCode first = node.service.start(StartAttempt.alone(UNTIMED));

        CompletableFuture<AttemptCode> other = CompletableFuture.supplyAsync(
                () -> on(otherNode, () -> otherNode.service.start(StartAttempt.alone(UNTIMED))), otherThread);
        awaitALockWait(other);
        entities.getTransaction().commit();
        entities.clear();

        assertThat(other.get(20, TimeUnit.SECONDS)).isEqualTo(first);
    }

    private void awaitALockWait(CompletableFuture<?> waiting) {
        EntityManager watcher = database.entityManager();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < end) {
            if (waiting.isDone()) {
                throw new AssertionError("did not wait but gave " + waiting.join());
            }
            Number waits = (Number) watcher.createNativeQuery(
                            "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'")
                    .getSingleResult();
            if (waits.intValue() > 0) {
                return;
            }
            // the server shows the same old list to whoever asks more often than every tenth of a second
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(150));
        }
        throw new AssertionError("nobody waits for a lock");
    }

    private int firstChoice(AttemptCode attempt) {
        for (int position = 1; position <= 5; position++) {
            if (!page(attempt, position).question().orElseThrow().choices().isEmpty()) {
                return position;
            }
        }
        throw new AssertionError("no choice in " + attempt);
    }

    private int numeric(AttemptCode attempt) {
        for (int position = 1; position <= 5; position++) {
            if (page(attempt, position).question().orElseThrow().choices().isEmpty()) {
                return position;
            }
        }
        throw new AssertionError("no number in " + attempt);
    }

    private String valueFor(AttemptCode attempt, int position) {
        return page(attempt, position).question().orElseThrow().choices().isEmpty() ? "5" : "Đúng";
    }
}

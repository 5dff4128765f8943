package vn.hocvuso.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hocvuso.assessment.attempt.AttemptChain.Verdict;
import vn.hocvuso.assessment.bank.BankFixtures;
import vn.hocvuso.assessment.bank.PoolCriteria;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionFixtures;
import vn.hocvuso.assessment.bank.ResponseJson;
import vn.hocvuso.assessment.quiz.Blueprint;
import vn.hocvuso.assessment.quiz.PassMark;
import vn.hocvuso.assessment.quiz.PublishQuiz;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.assessment.quiz.QuizFixtures;
import vn.hocvuso.assessment.quiz.RuleSetRef;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.Json;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.signing.KeyPurpose;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.TestClock;

/** Receipts and the chain of an attempt, with a question of each kind, on the real database. */
class ReceiptJpaTest {

    private static final String QUIZ = "final/receipts";

    private static Database database;
    private static int total;

    private final TestClock clock = new TestClock(AttemptFixtures.START);
    private final EntityManager entities = database.entityManager();
    private final AttemptFixtures node = new AttemptFixtures(database, entities, clock);
    private final AttemptFixtures otherNode = new AttemptFixtures(database, clock);
    private PersonId learner;

    @BeforeAll
    static void publish() {
        database = Database.fresh();
        TestClock clock = new TestClock(AttemptFixtures.START);
        EntityManager entities = database.entityManager();
        List<Question> questions = new ArrayList<>(QuestionFixtures.oneOfEachKind());
        questions.add(QuestionFixtures.parametrised());
        total = questions.size();
        Database.inTransaction(entities, () -> BankFixtures.load(entities, clock, "kinds", questions));
        RuleSetRef rules = Database.inTransaction(entities, () -> QuizFixtures.loadRules(entities, clock, "citizens")
                .ref());
        Blueprint blueprint = new Blueprint(List.of(Section.ofLevels(total, Set.of(1))), false, true, true);
        Database.inTransaction(entities, () -> QuizFixtures.service(entities, clock)
                .publish(new PublishQuiz(
                        QUIZ,
                        LocalizedText.vietnamese("Mọi loại câu"),
                        PoolCriteria.forFinal("kinds"),
                        blueprint,
                        0,
                        new PassMark(PassMark.Kind.MARKS, total / 2),
                        rules)));
    }

    @BeforeEach
    void signIn() {
        long id = Ids.next();
        Database.inTransaction(entities, () -> entities.createNativeQuery(
                        "INSERT INTO identity_person (id, version, full_name, birth_date, main_group, identity_level,"
                                + " created_at) VALUES (?1, 1, 'Bà Lành', '1950-01-01', 'CITIZEN', 'DECLARED',"
                                + " '2026-11-22')")
                .setParameter(1, id)
                .executeUpdate());
        learner = new PersonId(id);
        node.as(learner);
        otherNode.as(learner);
    }

    private static <T> T on(AttemptFixtures node, Callable<T> work) {
        return Database.inTransaction(node.entities, work);
    }

    private AttemptCode start() {
        return on(node, () -> node.service.start(StartAttempt.alone(QUIZ)));
    }

    private List<Question> drawn(AttemptCode attempt) {
        PublishedQuiz quiz = on(node, () -> node.service.quizzes.current(QUIZ)).orElseThrow();
        return on(node, () -> node.repository.find(attempt).orElseThrow().items()).stream()
                .map(quiz::question)
                .toList();
    }

    private AnswerReceipt answer(AttemptFixtures from, AttemptCode attempt, int position, String event, boolean given) {
        Map<String, List<String>> fields =
                given ? drawn(attempt).get(position - 1).key().fields() : Map.of();
        clock.pass(Duration.ofMillis(1_234));
        return from.service.answer(new SaveAnswer(attempt, position, event, fields));
    }

    /** Three answers, the second of them given by way of another node. */
    private AttemptCode answered() {
        AttemptCode attempt = start();
        answer(node, attempt, 1, "event-0001", true);
        answer(otherNode, attempt, 2, "event-0002", true);
        answer(node, attempt, 3, "event-0003", true);
        return attempt;
    }

    private AttemptChain chain(AttemptCode attempt) {
        return on(node, () -> node.receipts.chain(attempt));
    }

    private JsonObject document(AttemptCode attempt) {
        String text = on(node, () -> node.receipts.document(attempt));
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private void change(String sql, AttemptCode attempt) {
        String id = "(SELECT a.id FROM assessment_attempt a WHERE a.code = '" + attempt.value() + "')";
        on(node, () -> entities.createNativeQuery(sql.replace(":attempt", id).replace(":code", attempt.value()))
                .executeUpdate());
    }

    @Test
    void receiptsAreNumberedAndSigned_whenAnswered() {
        AttemptCode attempt = start();

        AnswerReceipt.Proof first =
                answer(node, attempt, 1, "event-0001", true).proof().orElseThrow();
        AnswerReceipt.Proof second =
                answer(otherNode, attempt, 1, "event-0002", false).proof().orElseThrow();

        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(first.shortCode()).matches("[0-9A-F]{4}-[0-9A-F]{4}");
        assertThat(ReceiptSigner.payload(second.signed()).getString("digest")).isEqualTo(second.digest());
        assertThat(node.service.signer.isSigned(second.signed())).isTrue();
        assertThat(node.service.signer.isSigned(first.signed()
                        .replaceFirst("\\..*\\.", "." + second.signed().split("\\.")[1] + ".")))
                .isFalse();
        assertThat(chain(attempt).verdict()).isEqualTo(new Verdict(Verdict.Kind.WHOLE, 0));
        assertThat(chain(attempt).lines()).extracting(AttemptChain.Line::counts).containsExactly(false, true);
    }

    @Test
    void theSameReceiptComesBack_whenTheEventIsSentAgain() {
        AttemptCode attempt = start();
        AnswerReceipt first = answer(node, attempt, 1, "event-0001", true);
        answer(node, attempt, 2, "event-0002", true);
        node.service.signer.keys.add(KeyPurpose.RECEIPT);

        AnswerReceipt again = answer(otherNode, attempt, 1, "event-0001", true);

        assertThat(again.status()).isEqualTo(AnswerReceipt.Status.ALREADY_SAVED);
        assertThat(again.proof()).isEqualTo(first.proof());
        assertThat(again.at()).isEqualTo(first.at());
        on(node, () -> node.service.submit(attempt));
        assertThat(answer(otherNode, attempt, 1, "event-0001", true).proof())
                .as("also after the end")
                .isEqualTo(first.proof());
        assertThat(chain(attempt).verdict().kind()).isEqualTo(Verdict.Kind.WHOLE);
    }

    @Test
    void nothingIsJudged_whenOneNodeAnswersAndTheOtherHasShownThePage() {
        AttemptCode attempt = start();
        answer(node, attempt, 1, "event-0001", true);
        answer(node, attempt, 2, "event-0002", true);

        on(otherNode, () -> otherNode.queries.page(attempt, 3));
        answer(otherNode, attempt, 3, "event-0003", true);

        assertThat(node.judged.get() + otherNode.judged.get())
                .as("answers that needed more than their one statement")
                .isZero();
        assertThat(answer(node, attempt, 4, "event-0004", true)
                        .proof()
                        .orElseThrow()
                        .number())
                .isEqualTo(4);
        assertThat(node.judged).as("this node's head was behind").hasValue(1);
    }

    @Test
    void theChainDoesNotFork_whenTabsOnTwoNodesAnswerAtTheSameMoment() throws Exception {
        AttemptCode attempt = start();
        Map<String, List<String>> fields = drawn(attempt).get(0).key().fields();
        int tabs = 4;
        int each = 12;
        ExecutorService threads = Executors.newFixedThreadPool(tabs);
        try {
            CyclicBarrier now = new CyclicBarrier(tabs);
            AttemptFixtures shared = new AttemptFixtures(database, clock).as(learner);
            List<Future<List<AnswerReceipt>>> all = new ArrayList<>();
            for (int tab = 0; tab < tabs; tab++) {
                String name = "tab-" + tab + "-of-many-";
                // two tabs on one node, each of the others on its own
                AttemptFixtures own = new AttemptFixtures(database, clock).as(learner);
                if (tab < 2) {
                    own.service.heads = shared.service.heads;
                }
                all.add(threads.submit(() -> {
                    List<AnswerReceipt> receipts = new ArrayList<>();
                    now.await();
                    for (int i = 1; i <= each; i++) {
                        receipts.add(own.service.answer(new SaveAnswer(attempt, 1, name + i, fields)));
                    }
                    return receipts;
                }));
            }
            List<Integer> numbers = new ArrayList<>();
            for (Future<List<AnswerReceipt>> receipts : all) {
                for (AnswerReceipt receipt : receipts.get(60, TimeUnit.SECONDS)) {
                    assertThat(receipt.status()).isEqualTo(AnswerReceipt.Status.SAVED);
                    numbers.add(receipt.proof().orElseThrow().number());
                }
            }
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, tabs * each).boxed().toList());
        } finally {
            threads.shutdownNow();
        }
        assertThat(chain(attempt).verdict()).isEqualTo(new Verdict(Verdict.Kind.WHOLE, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "response changed | UPDATE assessment_answer_event SET response = '{\"schema\":1,\"typed\":\"x\"}'"
                        + " WHERE attempt_id = :attempt AND sequence_number = 2 | BROKEN | 2",
                "position changed | UPDATE assessment_answer_event SET position = 3"
                        + " WHERE attempt_id = :attempt AND sequence_number = 1 | BROKEN | 1",
                "time changed | UPDATE assessment_answer_event SET received_at = '2026-11-22 01:00:00'"
                        + " WHERE attempt_id = :attempt AND sequence_number = 3 | BROKEN | 3",
                "removed | DELETE FROM assessment_answer_event"
                        + " WHERE attempt_id = :attempt AND sequence_number = 2 | BROKEN | 2",
                "cut off | DELETE FROM assessment_answer_event"
                        + " WHERE attempt_id = :attempt AND sequence_number = 3 | SEAL_BROKEN | 0",
                "signature of another | UPDATE assessment_answer_event e JOIN assessment_answer_event o"
                        + " ON o.attempt_id = e.attempt_id AND o.sequence_number = 1 SET e.signature = o.signature"
                        + " WHERE e.attempt_id = :attempt AND e.sequence_number = 2 | BROKEN | 2",
                "another beginning | UPDATE assessment_attempt SET started_at = '2026-11-22 00:00:00'"
                        + " WHERE code = ':code' | BROKEN | 1"
            })
    void isFound_whenTheDatabaseWasTamperedWith(String how, String sql, Verdict.Kind kind, int number) {
        AttemptCode attempt = answered();
        on(node, () -> node.service.submit(attempt));
        change(sql, attempt);

        AttemptFixtures fresh = new AttemptFixtures(database, clock).as(learner);
        Verdict verdict = on(fresh, () -> fresh.receipts.chain(attempt)).verdict();

        assertThat(verdict).as(how).isEqualTo(new Verdict(kind, number));
        assertThat(on(fresh, () -> fresh.queries.evidence(attempt)).chain()).isEqualTo(kind);
    }

    @Test
    void aForgerWhoComputesAllDigestsIsFound_becauseNothingIsSignedAnew() {
        AttemptCode attempt = start();
        answer(node, attempt, 1, "event-0001", false);
        AttemptFrame frame =
                on(node, () -> node.repository.find(attempt).orElseThrow().frame());
        String better = ResponseJson.write(drawn(attempt).get(0).key());
        ChainLink forged = AnswerChain.next(
                AnswerChain.begin(frame),
                attempt,
                "event-0001",
                1,
                better,
                chain(attempt).lines().get(0).at());
        on(node, () -> entities.createNativeQuery(
                        "UPDATE assessment_answer_event SET response = ?1, digest = UNHEX(?2) WHERE attempt_id = ?3")
                .setParameter(1, better)
                .setParameter(2, forged.digest())
                .setParameter(3, frame.id())
                .executeUpdate());

        assertThat(chain(attempt).verdict()).isEqualTo(new Verdict(Verdict.Kind.BROKEN, 1));
        AnswerReceipt again = answer(node, attempt, 1, "event-0001", true);
        assertThat(node.service.signer.isSigned(again.proof().orElseThrow().signed()))
                .as("sending it again does not launder it")
                .isFalse();
    }

    @Test
    void answersFromBeforeStillCount_whenTheChainBeginsInTheMiddle() {
        AttemptCode attempt = answered();
        change(
                "UPDATE assessment_answer_event SET sequence_number = NULL, digest = NULL, signature = NULL"
                        + " WHERE attempt_id = :attempt",
                attempt);
        AttemptFixtures fresh = new AttemptFixtures(database, clock).as(learner);
        assertThat(on(fresh, () -> fresh.receipts.chain(attempt)).verdict().kind())
                .isEqualTo(Verdict.Kind.NOTHING);

        AnswerReceipt next = fresh.service.answer(new SaveAnswer(
                attempt, 4, "event-0004", drawn(attempt).get(3).key().fields()));

        assertThat(next.proof().orElseThrow().number()).isEqualTo(1);
        assertThat(fresh.service
                        .answer(new SaveAnswer(
                                attempt,
                                1,
                                "event-0001",
                                drawn(attempt).get(0).key().fields()))
                        .proof())
                .as("an answer from before has no receipt")
                .isEmpty();
        assertThat(on(node, () -> node.service.submit(attempt)).score()).isEqualByComparingTo("4");
        AttemptChain chain = chain(attempt);
        assertThat(chain.verdict().kind()).isEqualTo(Verdict.Kind.WHOLE);
        assertThat(chain.before()).isEqualTo(3);
        assertThat(document(attempt).getJsonArray("before")).hasSize(3);
    }

    @Test
    void theFileSaysNoKeys_whileTheAttemptIsOpenOrOthersSitTheExam() {
        AttemptCode attempt = answered();
        assertThat(document(attempt).toString()).contains("event-0001").doesNotContain("asked", "seal");

        on(node, () -> node.service.submit(attempt));
        node.embargo = Optional.of(clock.instant().plusSeconds(60));
        assertThat(document(attempt).toString())
                .contains("seal", "withheldUntil")
                .doesNotContain("asked");

        node.embargo = Optional.empty();
        assertThat(document(attempt).getJsonArray("items").getValuesAs(JsonObject.class))
                .hasSize(total)
                .allMatch(item -> item.containsKey("asked"));
    }

    @Test
    void theSealGoes_whenTheAttemptGoesOn() {
        AttemptCode attempt = answered();
        on(node, () -> node.service.submit(attempt));
        assertThat(chain(attempt).isSealed()).isTrue();

        AttemptFixtures invigilator = new AttemptFixtures(database, clock).as(new PersonId(1));
        on(
                invigilator,
                () -> invigilator.sittings.reopen(
                        invigilator.repository.find(attempt).orElseThrow().id(), 10));

        assertThat(chain(attempt).isSealed()).isFalse();
        assertThat(answer(node, attempt, 4, "event-0004", true)
                        .proof()
                        .orElseThrow()
                        .number())
                .isEqualTo(4);
        on(node, () -> node.service.submit(attempt));
        assertThat(chain(attempt).verdict().kind()).isEqualTo(Verdict.Kind.WHOLE);
        assertThat(chain(attempt).isSealed()).isTrue();
    }

    /** The sample that the replay tool's tests read, a question of every kind; see {@code EveryKindReplayTest}. */
    @Test
    void theFileOfAWholeAttemptIsWritten_withEveryKind() throws IOException {
        AttemptCode attempt = start();
        for (int position = 1; position <= total; position++) {
            answer(node, attempt, position, "page-one-" + position, position % 4 != 0);
        }
        answer(node, attempt, 2, "page-one-" + (total + 1), false);
        answer(node, attempt, 2, "page-two-1", true);
        on(node, () -> node.service.submit(attempt));

        String file = on(node, () -> node.receipts.document(attempt));

        Path folder = Files.createDirectories(Path.of("target/receipts"));
        Files.writeString(folder.resolve("every-kind.json"), file);
        Files.writeString(folder.resolve("keys.json"), node.receipts.keys());
        assertThat(document(attempt).getJsonArray("events")).hasSize(total + 2);
        assertThat(document(attempt).getJsonObject("attempt").getString("status"))
                .isEqualTo("GRADED");
    }
}

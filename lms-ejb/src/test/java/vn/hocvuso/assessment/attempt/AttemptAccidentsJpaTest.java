package vn.hocvuso.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocvuso.assessment.bank.AnswerTooLongException;
import vn.hocvuso.assessment.bank.BankFixtures;
import vn.hocvuso.assessment.bank.Outcome;
import vn.hocvuso.assessment.bank.PoolCriteria;
import vn.hocvuso.assessment.bank.QuestionView;
import vn.hocvuso.assessment.quiz.Blueprint;
import vn.hocvuso.assessment.quiz.PassMark;
import vn.hocvuso.assessment.quiz.PublishQuiz;
import vn.hocvuso.assessment.quiz.QuizFixtures;
import vn.hocvuso.assessment.quiz.RuleSetRef;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.TestClock;

/** Accidents that befall what is asked and what is answered, on the real database. */
class AttemptAccidentsJpaTest {

    private static final String QUIZ = "final/citizens";

    /** Every letter with every tone, composed as keyboards send it. */
    private static final String ALPHABET =
            "aàảãáạ ăằẳẵắặ âầẩẫấậ bcdđ eèẻẽéẹ êềểễếệ gh iìỉĩíị klmn oòỏõóọ ôồổỗốộ ơờởỡớợ pqrst"
                    + " uùủũúụ ưừửữứự vxy ỳỷỹýỵ AÀẢÃÁẠ ĂẰẲẴẮẶ ÂẦẨẪẤẬ BCDĐ EÈẺẼÉẸ ÊỀỂỄẾỆ GH IÌỈĨÍỊ KLMN OÒỎÕÓỌ ÔỒỔỖỐỘ ƠỜỞỠỚỢ"
                    + " PQRST UÙỦŨÚỤ ƯỪỬỮỨỰ VXY ỲỶỸÝỴ";

    private final TestClock clock = new TestClock(AttemptFixtures.START);
    private final Database database = Database.fresh();
    private final EntityManager entities = database.entityManager();
    private AttemptFixtures node = new AttemptFixtures(database, entities, clock);
    private final RuleSetRef rules = Database.inTransaction(
            entities, () -> QuizFixtures.loadRules(entities, clock, "citizens").ref());

    private PersonId learner;

    @BeforeEach
    void signIn() {
        long id = Ids.next();
        on(() -> entities.createNativeQuery(
                        "INSERT INTO identity_person (id, version, full_name, birth_date, main_group, identity_level,"
                                + " created_at) VALUES (?1, 1, 'Bà Lành', '1950-01-01', 'CITIZEN', 'DECLARED',"
                                + " '2026-11-22')")
                .setParameter(1, id)
                .executeUpdate());
        learner = new PersonId(id);
        node.as(learner);
    }

    /** From here on the learner's requests go to a node that has read nothing yet. */
    private void changeNode() {
        node = new AttemptFixtures(database, clock).as(learner);
    }

    private <T> T on(Callable<T> work) {
        return Database.inTransaction(node.entities, work);
    }

    /** Publishes the quiz of one question, as the bank has it now. */
    private void publish(String question) {
        on(() -> BankFixtures.load(
                entities,
                clock,
                "citizens",
                "// [id:q-1] [tag:use=final] [tag:kind=knowledge] [tag:competence=1.1] [tag:level=1]\n" + question
                        + "\n"));
        on(() -> QuizFixtures.service(entities, clock)
                .publish(new PublishQuiz(
                        QUIZ,
                        LocalizedText.vietnamese("Bài kiểm tra"),
                        PoolCriteria.forFinal("citizens"),
                        new Blueprint(List.of(Section.ofLevels(1, Set.of(1))), true, true, true),
                        90,
                        new PassMark(PassMark.Kind.MARKS, 1),
                        rules)));
    }

    private AttemptCode start() {
        return on(() -> node.service.start(StartAttempt.alone(QUIZ)));
    }

    private QuestionView question(AttemptCode attempt) {
        return on(() -> node.queries.page(attempt, 1)).question().orElseThrow();
    }

    private AnswerReceipt type(AttemptCode attempt, String text) {
        return node.service.answer(new SaveAnswer(attempt, 1, Ids.code(), Map.of("text", List.of(text))));
    }

    private AttemptResult.QuestionResult result(AttemptCode attempt) {
        on(() -> node.service.submit(attempt));
        return on(() -> node.queries.result(attempt)).orElseThrow().questions().get(0);
    }

    @Test
    void staysOnItsVersion_whenTheQuestionIsEditedWhileTheAttemptRuns() {
        publish("Gọi số nào khi bị lừa? {=113#Đúng số.####Bản cũ}");
        AttemptCode running = start();
        publish("Gọi số nào khi bị lừa qua mạng? {=156#Đúng số mới.####Bản mới}");

        assertThat(question(running).stem()).isEqualTo("Gọi số nào khi bị lừa?");
        changeNode();
        assertThat(question(running).stem()).isEqualTo("Gọi số nào khi bị lừa?");
        type(running, "113");
        AttemptResult.QuestionResult result = result(running);
        assertThat(result.outcome()).as("graded by the key of its own version").isEqualTo(Outcome.RIGHT);
        assertThat(result.generalFeedback()).isEqualTo("Bản cũ");

        AttemptCode next = start();
        assertThat(question(next).stem()).isEqualTo("Gọi số nào khi bị lừa qua mạng?");
        type(next, "113");
        assertThat(result(next).outcome()).isEqualTo(Outcome.WRONG);
    }

    @Test
    void staysWhole_whenTheQuestionIsTakenOutWhileTheAttemptRuns() {
        publish("Gọi số nào khi bị lừa? {=113####Nhớ số này}");
        AttemptCode running = start();
        on(
                () -> BankFixtures.load(
                        entities,
                        clock,
                        "citizens",
                        "// [id:q-2] [tag:use=final] [tag:kind=knowledge] [tag:competence=1.1] [tag:level=1]\nKhác? {=x####Chung}\n"));

        assertThat(question(running).stem()).isEqualTo("Gọi số nào khi bị lừa?");
        type(running, "113");
        assertThat(result(running).outcome()).isEqualTo(Outcome.RIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {ALPHABET, "Quét mã 📱✅ rồi gọi 👩🏽‍🌾 ở 🇻🇳", "a\tb\nc \"d\" 'e' \\ <f> &amp; %s ${g} #{h}"})
    void comesBackAsTyped_whenItHoldsAnyLetter(String typed) {
        publish("Kể lại? {=chuyện####Chung}");
        AttemptCode attempt = start();

        type(attempt, typed);

        assertThat(question(attempt).typed()).isEqualTo(typed);
        assertThat(result(attempt).lines().get(0).given()).isEqualTo(typed);
    }

    @Test
    void isKeptWhole_whenTenThousandCharactersAreTyped() {
        publish("Kể lại? {=chuyện####Chung}");
        AttemptCode attempt = start();
        String story = "ệ🌾".repeat(AnswerTooLongException.LIMIT / 2);

        assertThat(type(attempt, story).isStored()).isTrue();

        assertThat(question(attempt).typed()).isEqualTo(story);
        assertThat(result(attempt).lines().get(0).given()).isEqualTo(story);
    }

    @Test
    void isRefusedAndTheEarlierAnswerStays_whenOneCharacterMoreIsTyped() {
        publish("Kể lại? {=chuyện####Chung}");
        AttemptCode attempt = start();
        type(attempt, "chuyện");

        assertThatThrownBy(() -> type(attempt, "ệ".repeat(AnswerTooLongException.LIMIT + 1)))
                .isInstanceOfSatisfying(AnswerTooLongException.class, no -> assertThat(no.args())
                        .containsExactly(AnswerTooLongException.LIMIT + 1, AnswerTooLongException.LIMIT));

        assertThat(question(attempt).typed()).isEqualTo("chuyện");
        assertThat(result(attempt).outcome()).isEqualTo(Outcome.RIGHT);
    }
}

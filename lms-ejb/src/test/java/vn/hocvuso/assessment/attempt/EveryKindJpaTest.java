package vn.hocvuso.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.bank.BankFixtures;
import vn.hocvuso.assessment.bank.Outcome;
import vn.hocvuso.assessment.bank.PoolCriteria;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionFixtures;
import vn.hocvuso.assessment.bank.QuestionKind;
import vn.hocvuso.assessment.bank.QuestionView;
import vn.hocvuso.assessment.bank.ResponseCheck;
import vn.hocvuso.assessment.quiz.Blueprint;
import vn.hocvuso.assessment.quiz.DrawnItem;
import vn.hocvuso.assessment.quiz.PassMark;
import vn.hocvuso.assessment.quiz.PublishQuiz;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.assessment.quiz.QuizFixtures;
import vn.hocvuso.assessment.quiz.RuleSetRef;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.TestClock;

/** One question of each kind, and one with drawn numbers, from the bank to the result. */
class EveryKindJpaTest {

    private static final String QUIZ = "final/kinds";

    private static Database database;
    private static List<Question> questions;

    private final EntityManager entities = database.entityManager();
    private final AttemptFixtures node = new AttemptFixtures(database, entities, new TestClock(AttemptFixtures.START));

    @BeforeAll
    static void publish() {
        database = Database.fresh();
        TestClock clock = new TestClock(AttemptFixtures.START);
        EntityManager entities = database.entityManager();
        questions = new ArrayList<>(QuestionFixtures.oneOfEachKind());
        questions.add(QuestionFixtures.parametrised());
        Database.inTransaction(entities, () -> BankFixtures.load(entities, clock, "kinds", questions));
        RuleSetRef rules = Database.inTransaction(entities, () -> QuizFixtures.loadRules(entities, clock, "citizens")
                .ref());
        Blueprint blueprint = new Blueprint(List.of(Section.ofLevels(questions.size(), Set.of(1))), false, true, true);
        Database.inTransaction(entities, () -> QuizFixtures.service(entities, clock)
                .publish(new PublishQuiz(
                        QUIZ,
                        LocalizedText.vietnamese("Mọi loại câu"),
                        PoolCriteria.forFinal("kinds"),
                        blueprint,
                        0,
                        new PassMark(PassMark.Kind.MARKS, questions.size()),
                        rules)));
    }

    @BeforeEach
    void signIn() {
        node.as(person());
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

    private <T> T on(Callable<T> work) {
        return Database.inTransaction(entities, work);
    }

    private AttemptCode start() {
        return on(() -> node.service.start(StartAttempt.alone(QUIZ)));
    }

    private List<DrawnItem> items(AttemptCode attempt) {
        return on(() -> node.repository.find(attempt).orElseThrow().items());
    }

    private List<Question> drawn(AttemptCode attempt) {
        PublishedQuiz quiz = on(() -> node.service.quizzes.current(QUIZ)).orElseThrow();
        return items(attempt).stream().map(quiz::question).toList();
    }

    private void answerRightly(AttemptCode attempt) {
        List<Question> drawn = drawn(attempt);
        for (int i = 0; i < drawn.size(); i++) {
            AnswerReceipt receipt = node.service.answer(new SaveAnswer(
                    attempt, i + 1, Ids.code(), drawn.get(i).key().fields()));
            assertThat(receipt.check()).as(drawn.get(i).stem()).isEqualTo(ResponseCheck.COMPLETE);
        }
    }

    @Test
    void everyKindEarnsItsMark_whenAnsweredRightly() {
        AttemptCode attempt = start();
        answerRightly(attempt);

        AttemptRow row = on(() -> node.service.submit(attempt));

        assertThat(row.score()).isEqualByComparingTo(String.valueOf(questions.size()));
        assertThat(row.passed()).isTrue();
        AttemptResult result = on(() -> node.queries.result(attempt)).orElseThrow();
        assertThat(result.questions()).allMatch(question -> question.outcome() == Outcome.RIGHT);
        assertThat(result.questions().stream()
                        .map(AttemptResult.QuestionResult::kind)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Arrays.stream(QuestionKind.values())
                        .filter(kind -> !kind.isMarkedByPeople())
                        .toArray(QuestionKind[]::new));
        assertThat(on(() -> node.queries.evidence(attempt)).isReproducible()).isTrue();
    }

    @Test
    void everyKindComesBackAsAnswered_whenOpenedAgain() {
        AttemptCode attempt = start();
        List<AttemptPage> before = on(() -> node.queries.pages(attempt));
        answerRightly(attempt);

        List<AttemptPage> after = on(() -> node.queries.pages(attempt));

        for (int i = 0; i < after.size(); i++) {
            QuestionView empty = before.get(i).question().orElseThrow();
            QuestionView filled = after.get(i).question().orElseThrow();
            assertThat(filled).as(filled.kind().code()).isNotEqualTo(empty);
            assertThat(filled.stem()).isEqualTo(empty.stem());
        }
        assertThat(after.get(0).answeredCount()).isEqualTo(questions.size());
    }

    @Test
    void numbersStayThroughTheAttempt_andDifferFromOthers() {
        AttemptCode mine = start();
        List<String> numbers = numbers(mine);

        assertThat(numbers(mine)).isEqualTo(numbers).hasSize(2);
        assertThat(drawn(mine)).anyMatch(question -> question.stem().contains("đồng với lãi"));
        node.as(person());
        assertThat(numbers(start())).isNotEqualTo(numbers);
    }

    private List<String> numbers(AttemptCode attempt) {
        return items(attempt).stream()
                .flatMap(item -> item.values().entrySet().stream())
                .map(Object::toString)
                .sorted()
                .toList();
    }
}

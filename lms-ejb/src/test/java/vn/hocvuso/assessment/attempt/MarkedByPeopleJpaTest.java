package vn.hocvuso.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.bank.BankFixtures;
import vn.hocvuso.assessment.bank.Fraction;
import vn.hocvuso.assessment.bank.Outcome;
import vn.hocvuso.assessment.bank.PoolCriteria;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionFixtures;
import vn.hocvuso.assessment.bank.QuestionKind;
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

/** Attempts in which people mark something: nobody above hears of a result before there is one. */
class MarkedByPeopleJpaTest {

    private static final String QUIZ = "final/essay";

    private static Database database;

    private final EntityManager entities = database.entityManager();
    private final AttemptFixtures node = new AttemptFixtures(database, entities, new TestClock(AttemptFixtures.START));

    @BeforeAll
    static void publish() {
        database = Database.fresh();
        TestClock clock = new TestClock(AttemptFixtures.START);
        EntityManager entities = database.entityManager();
        List<Question> questions = List.of(QuestionFixtures.slider(), QuestionFixtures.extendedText());
        Database.inTransaction(entities, () -> BankFixtures.load(entities, clock, "essay", questions));
        RuleSetRef rules = Database.inTransaction(entities, () -> QuizFixtures.loadRules(entities, clock, "citizens")
                .ref());
        Database.inTransaction(entities, () -> QuizFixtures.service(entities, clock)
                .publish(new PublishQuiz(
                        QUIZ,
                        LocalizedText.vietnamese("Có bài viết"),
                        PoolCriteria.forFinal("essay"),
                        new Blueprint(List.of(Section.ofLevels(2, Set.of(1))), false, false, false),
                        0,
                        new PassMark(PassMark.Kind.PERCENT, 75),
                        rules)));
    }

    @BeforeEach
    void signIn() {
        long id = Ids.next();
        on(() -> entities.createNativeQuery(
                        "INSERT INTO identity_person (id, version, full_name, birth_date, main_group, identity_level,"
                                + " created_at) VALUES (?1, 1, 'Bà Lành', '1950-01-01', 'CITIZEN', 'DECLARED',"
                                + " '2026-11-22')")
                .setParameter(1, id)
                .executeUpdate());
        node.as(new PersonId(id));
    }

    private <T> T on(Callable<T> work) {
        return Database.inTransaction(entities, work);
    }

    /** An attempt with the slider right, the text as given, handed in. */
    private AttemptCode handedIn(String text) {
        AttemptCode attempt = on(() -> node.service.start(StartAttempt.alone(QUIZ)));
        for (AttemptPage page : on(() -> node.queries.pages(attempt))) {
            boolean isText = page.question().orElseThrow().kind() == QuestionKind.EXTENDED_TEXT;
            Map<String, List<String>> fields = isText
                    ? Map.of("text", List.of(text))
                    : QuestionFixtures.slider().key().fields();
            node.service.answer(new SaveAnswer(attempt, page.position(), Ids.code(), fields));
        }
        on(() -> node.service.submit(attempt));
        return attempt;
    }

    private static HandMark mark(int position, Fraction signs, Fraction advice) {
        return new HandMark(position, Map.of("signs", signs, "advice", advice), 5, List.of("Rõ ràng."));
    }

    private AnswersWait waiting(AttemptCode attempt) {
        return node.waiting.stream()
                .filter(one -> one.attempt().equals(attempt))
                .findFirst()
                .orElseThrow();
    }

    private boolean settle(AnswersWait waiting, Fraction signs, Fraction advice) {
        int position = waiting.answers().get(0).position();
        return on(() -> node.marked.settle(waiting.attemptId(), mark(position, signs, advice)));
    }

    @Test
    void nobodyIsToldOfAResult_whileAnAnswerWaits() {
        AttemptCode attempt = handedIn("Mẹ ơi, đừng bấm vào đường dẫn đó nhé.");

        AttemptRow row = on(() -> node.queries.mine(List.of(QUIZ))).get(0);
        assertThat(row.status()).isEqualTo(AttemptStatus.SUBMITTED);
        assertThat(row.isWaiting()).isTrue();
        assertThat(row.passed()).isFalse();
        assertThat(row.score()).isNull();
        assertThat(node.graded).isEmpty();
        assertThat(node.itemsGraded).isEmpty();
        assertThat(waiting(attempt).answers()).hasSize(1);
        AttemptResult result = on(() -> node.queries.result(attempt)).orElseThrow();
        assertThat(result.machine().score()).isEqualByComparingTo("1");
        assertThat(result.machine().questions()).isEqualTo(1);
        assertThat(result.questions()).anyMatch(question -> question.outcome() == Outcome.WAITING);
        assertThat(on(() -> node.queries.evidence(attempt)).isReproducible()).isFalse();
        assertThat(on(() -> node.gradedAttempts.again(waiting(attempt).attemptId())))
                .as("statistics wait too")
                .isEmpty();
    }

    @Test
    void attemptIsGradedWithTheLastMark_exactlyAndOnce() {
        AttemptCode attempt = handedIn("Mẹ ơi, đừng bấm nhé.");
        AnswersWait waiting = waiting(attempt);

        assertThat(settle(waiting, Fraction.of(3, 2), Fraction.of(1, 1))).isTrue();

        assertThat(node.graded).singleElement().satisfies(event -> {
            assertThat(event.score()).isEqualByComparingTo("1.5");
            assertThat(event.passed()).as("75 percent exactly").isTrue();
        });
        assertThat(node.itemsGraded).hasSize(1);
        AttemptResult result = on(() -> node.queries.result(attempt)).orElseThrow();
        assertThat(result.attempt().status()).isEqualTo(AttemptStatus.GRADED);
        assertThat(result.questions())
                .filteredOn(question -> question.kind() == QuestionKind.EXTENDED_TEXT)
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.outcome()).isEqualTo(Outcome.PARTLY);
                    AttemptResult.MarkedByPeople marked = question.marked().orElseThrow();
                    assertThat(marked.points()).isEqualByComparingTo("2.5");
                    assertThat(marked.comments()).containsExactly("Rõ ràng.");
                    assertThat(marked.criteria())
                            .extracting(AttemptResult.CriterionPoints::level)
                            .containsExactly("", "");
                });
        assertThat(on(() -> node.queries.evidence(attempt)).isReproducible())
                .as("graded again with the marks")
                .isTrue();
        assertThatThrownBy(() -> settle(waiting, Fraction.ONE, Fraction.ONE)).isInstanceOf(IllegalStateException.class);
        assertThat(node.graded).hasSize(1);
    }

    @Test
    void machineGradesAlone_whenNothingWasWritten() {
        AttemptCode attempt = handedIn("   ");

        assertThat(node.waiting).isEmpty();
        assertThat(node.graded).singleElement().satisfies(event -> assertThat(event.attempt())
                .isEqualTo(attempt));
    }

    @Test
    void marksAreVoid_whenTheAttemptGoesOn() {
        AttemptCode attempt = handedIn("Mẹ ơi.");
        AnswersWait waiting = waiting(attempt);
        settle(waiting, Fraction.ZERO, Fraction.ZERO);
        PersonId officer = new PersonId(1);
        node.as(officer);

        on(() -> node.sittings.reopen(waiting.attemptId(), 10));

        assertThat(node.reopened).hasSize(1);
        assertThat(on(() -> node.repository.marks(waiting.attemptId()))).isEmpty();
        node.as(waiting.person());
        assertThat(on(() -> node.service.submit(attempt)).status()).isEqualTo(AttemptStatus.SUBMITTED);
    }
}

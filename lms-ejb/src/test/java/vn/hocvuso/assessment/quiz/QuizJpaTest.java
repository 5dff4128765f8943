package vn.hocvuso.assessment.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.bank.BankFixtures;
import vn.hocvuso.assessment.bank.PoolCriteria;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.testsupport.Database;

class QuizJpaTest {

    private static final Database DATABASE = Database.fresh();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
    private static final LocalizedText TITLE = LocalizedText.vietnamese("Kiểm tra cuối");
    private static int banks;

    private final EntityManager entities = DATABASE.entityManager();
    private final String bank = "quiz-bank-" + ++banks;

    private void loadBank(int atLevelOne, int atLevelThree) {
        StringBuilder gift = new StringBuilder();
        for (int i = 0; i < atLevelOne + atLevelThree; i++) {
            gift.append(String.format(
                    "// [id:%s-%d] [tag:use=final] [tag:kind=knowledge] [tag:competence=2.3] [tag:level=%d]%n"
                            + "Câu %d {=Đúng#a ~Sai#b####Chung}%n%n",
                    bank, i, i < atLevelOne ? 1 : 3, i));
        }
        Database.inTransaction(entities, () -> BankFixtures.load(entities, CLOCK, bank, gift.toString()));
    }

    private PublishQuiz command(int basic, int intermediate) {
        RuleSet rules = Database.inTransaction(entities, () -> QuizFixtures.loadRules(entities, CLOCK, "citizens"));
        return new PublishQuiz(
                "final/" + bank,
                TITLE,
                PoolCriteria.forFinal(bank),
                new Blueprint(
                        List.of(Section.ofLevels(basic, Set.of(1, 2)), Section.ofLevels(intermediate, Set.of(3, 4))),
                        true,
                        true,
                        true),
                90,
                new PassMark(PassMark.Kind.MARKS, 3),
                rules.ref());
    }

    private int publish(PublishQuiz command) {
        return Database.inTransaction(
                entities, () -> QuizFixtures.service(entities, CLOCK).publish(command));
    }

    @Test
    void freezesThePool_whenPublished() {
        loadBank(4, 3);
        assertThat(publish(command(3, 2))).isEqualTo(1);

        PublishedQuiz quiz =
                QuizFixtures.published(entities).current("final/" + bank).orElseThrow();

        assertThat(quiz.pool()).hasSize(7);
        assertThat(quiz.blueprint()).isEqualTo(command(3, 2).blueprint());
        assertThat(quiz.minutes()).isEqualTo(90);
        assertThat(quiz.ruleSet()).isEqualTo(new RuleSetRef("citizens", 1));
        assertThat(quiz.blueprint().draw(quiz.pool().values(), 1)).hasSize(5);
    }

    @Test
    void isTheSameVersion_whenPublishedAgain() {
        loadBank(4, 3);

        assertThat(publish(command(3, 2))).isEqualTo(1);
        assertThat(publish(command(3, 2))).isEqualTo(1);
    }

    @Test
    void isANewVersionAndTheOldStays_whenAQuestionIsAddedOrTheRuleChanges() {
        loadBank(4, 3);
        publish(command(3, 2));
        PublishedQuiz first =
                QuizFixtures.published(entities).current("final/" + bank).orElseThrow();

        loadBank(5, 3);
        assertThat(publish(command(3, 2))).isEqualTo(2);
        assertThat(publish(command(4, 2))).isEqualTo(3);

        assertThat(QuizFixtures.published(entities).version(first.versionId())).contains(first);
        assertThat(QuizFixtures.published(entities).current("final/" + bank))
                .map(PublishedQuiz::number)
                .contains(3);
    }

    @Test
    void saysWhatIsMissing_whenTheBankIsTooSmall() {
        loadBank(4, 1);

        assertThatThrownBy(() -> publish(command(3, 3)))
                .isInstanceOfSatisfying(PoolTooSmallException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("assessment.pool-too-small");
                    assertThat(refused.args()).containsExactly("final/" + bank, bank, 2, "2 × level 3-4");
                    assertThat(refused.shortages()).hasSize(1);
                });
        assertThat(QuizFixtures.published(entities).current("final/" + bank)).isEmpty();
    }

    @Test
    void cardTellsTheTerms_withoutQuestions() {
        loadBank(4, 3);
        publish(command(3, 2));

        QuizCard card = QuizFixtures.queries(entities).card("final/" + bank).orElseThrow();

        assertThat(card.title()).isEqualTo(TITLE);
        assertThat(card.questionCount()).isEqualTo(5);
        assertThat(card.minutes()).isEqualTo(90);
        assertThat(card.passMarks()).isEqualByComparingTo("3");
        assertThat(card.passPercent()).isEqualTo(60);
        assertThat(card.attemptLimit()).isZero();
        assertThat(QuizFixtures.queries(entities).card("final/none")).isEmpty();
    }

    @Test
    void aUsedRuleSetNeverChanges() {
        String slug = "workers";
        String text = QuizFixtures.contentRules(slug);
        String changed = text.replace("passMarks: 35", "passMarks: 40");
        String newer = changed.replace("version: 1", "version: 2");

        assertThat(write(text)).isEmpty();
        assertThat(write(changed)).as("not used yet").isEmpty();
        assertThat(write(text)).isEmpty();
        loadBank(4, 3);
        PublishQuiz command = command(3, 2);
        publish(new PublishQuiz(
                command.code(),
                command.title(),
                command.pool(),
                command.blueprint(),
                command.minutes(),
                command.passMark(),
                new RuleSetRef(slug, 1)));

        assertThat(write(text)).isEmpty();
        assertThat(write(text.replace("# A version", "# Another comment; a version")))
                .isEmpty();
        assertThat(write(changed))
                .hasValueSatisfying(problem ->
                        assertThat(problem).contains("version 1 is in use").contains("write version: 2"));
        assertThat(write(newer)).isEmpty();
        assertThat(write(text)).as("the older file comes back unchanged").isEmpty();
        assertThat(QuizFixtures.queries(entities).rules(slug)).map(RuleSet::ref).contains(new RuleSetRef(slug, 2));
        assertThat(QuizFixtures.queries(entities).rules(new RuleSetRef(slug, 1)))
                .map(rules -> rules.finalRule().passMarks())
                .contains(35);
    }

    private Optional<String> write(String text) {
        return Database.inTransaction(
                entities, () -> QuizFixtures.ruleSetWriter(entities, CLOCK).write(RuleSetReader.read(text), text));
    }
}

package vn.hocvuso.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.testsupport.Database;

class BankJpaTest {

    private static final Database DATABASE = Database.fresh();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
    private static final String HEAD =
            "// [id:%s] [tag:use=final] [tag:kind=knowledge] [tag:competence=2.3] [tag:level=%d]%n";
    private static int banks;

    private final EntityManager entities = DATABASE.entityManager();
    private String bank;

    @BeforeEach
    void chooseBank() {
        bank = "bank-" + ++banks;
    }

    private String question(String code, String stem, int level) {
        return String.format(HEAD, bank + "-" + code, level) + stem + " {=Đúng#a ~Sai#b####Chung}\n\n";
    }

    private int load(String gift) {
        return Database.inTransaction(entities, () -> BankFixtures.load(entities, CLOCK, bank, gift));
    }

    private List<QuestionVersion> current() {
        return BankFixtures.queries(entities).current(PoolCriteria.forFinal(bank));
    }

    @Test
    void storesQuestionsWithTags_whenLoaded() {
        assertThat(load(question("a", "Mật khẩu là gì? ✓", 1) + question("b", "Hai", 3)))
                .isEqualTo(2);

        assertThat(current()).hasSize(2);
        QuestionVersion first = current().get(0);
        assertThat(first.questionCode()).isEqualTo(bank + "-a");
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.tags()).isEqualTo(new QuestionTags(QuestionUse.FINAL, "", QuestionNature.KNOWLEDGE, "2.3", 1));
        assertThat(first.question().stem()).isEqualTo("Mật khẩu là gì? ✓");
    }

    @Test
    void changesNothing_whenLoadedTwice() {
        String gift = question("a", "Một", 1);
        load(gift);
        List<QuestionVersion> before = current();

        assertThat(load(gift)).isZero();
        assertThat(current()).isEqualTo(before);
    }

    @Test
    void makesANewVersionAndKeepsTheOld_whenTextChanges() {
        load(question("a", "Một", 1));
        QuestionVersion before = current().get(0);

        assertThat(load(question("a", "Một, sửa", 1))).isEqualTo(1);

        assertThat(current()).hasSize(1);
        assertThat(current().get(0).number()).isEqualTo(2);
        assertThat(BankFixtures.queries(entities).versions(List.of(before.id())))
                .containsExactly(before);
    }

    @Test
    void makesANewVersion_whenOnlyATagChanges() {
        load(question("a", "Một", 1));
        load(question("a", "Một", 2));

        assertThat(current().get(0).tags().level()).isEqualTo(2);
        assertThat(current().get(0).number()).isEqualTo(2);
    }

    @Test
    void leavesThePoolButStays_whenAQuestionIsRemovedFromTheFiles() {
        load(question("a", "Một", 1) + question("b", "Hai", 1));
        QuestionVersion removed = current().get(1);

        assertThat(load(question("a", "Một", 1))).isEqualTo(1);

        assertThat(current()).hasSize(1);
        assertThat(BankFixtures.queries(entities).versions(List.of(removed.id())))
                .hasSize(1);
        assertThat(load(question("a", "Một", 1) + question("b", "Hai", 1))).isEqualTo(1);
        assertThat(current()).contains(removed);
    }

    @Test
    void staysAsItWas_whenItCannotBeReadNow() {
        load(question("a", "Một", 1) + question("b", "Hai", 1));

        int changes = Database.inTransaction(entities, () -> BankFixtures.writer(entities, CLOCK)
                .write(bank, BankFixtures.read(question("a", "Một", 1)), Set.of(bank + "-b"), true));

        assertThat(changes).isZero();
        assertThat(current()).hasSize(2);
    }

    @Test
    void retiresNothing_whenAFileCouldNotBeOpened() {
        load(question("a", "Một", 1) + question("b", "Hai", 1));

        Database.inTransaction(entities, () -> BankFixtures.writer(entities, CLOCK)
                .write(bank, BankFixtures.read(question("a", "Một", 1)), Set.of(), false));

        assertThat(current()).hasSize(2);
    }
}

package vn.hocvuso.assessment.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hocvuso.assessment.bank.QuestionFixtures;
import vn.hocvuso.shared.RuleViolationException;

/** Which status allows what, and where it leads. */
class DeskQuestionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Author WRITER = new Author(1, "Người viết", NOW);

    private static final Map<String, Consumer<DeskQuestion>> DEEDS = Map.of(
            "write", DeskQuestionTest::write,
            "send", DeskQuestion::send,
            "take back", DeskQuestion::takeBack,
            "send back", question -> question.sendBack("Sửa"),
            "retire", DeskQuestion::retire,
            "restore", DeskQuestion::restore);

    private static final Map<DeskStatus, Set<String>> ALLOWED = Map.of(
            DeskStatus.DRAFT, Set.of("write", "send", "retire"),
            DeskStatus.IN_REVIEW, Set.of("take back", "send back", "retire"),
            DeskStatus.APPROVED, Set.of("write", "retire"),
            DeskStatus.RETIRED, Set.of("restore"));

    @ParameterizedTest
    @EnumSource
    void eachStatusAllowsItsDeeds_andNoOther(DeskStatus status) {
        DEEDS.forEach((name, deed) -> {
            DeskQuestion question = in(status);
            if (ALLOWED.get(status).contains(name)) {
                deed.accept(question);
                assertThat(question.status()).as("%s from %s", name, status).isNotEqualTo(forbiddenAfter(name, status));
            } else {
                assertThatThrownBy(() -> deed.accept(question))
                        .as("%s from %s", name, status)
                        .isInstanceOf(RuleViolationException.class);
                assertThat(question.status()).isEqualTo(status);
            }
        });
    }

    private static DeskStatus forbiddenAfter(String deed, DeskStatus before) {
        return deed.equals("write") && before == DeskStatus.DRAFT ? null : before;
    }

    @Test
    void whatWaitedForReviewIsADraft_whenItIsRestored() {
        DeskQuestion question = in(DeskStatus.IN_REVIEW);
        question.retire();
        question.restore();
        assertThat(question.status()).isEqualTo(DeskStatus.DRAFT);

        DeskQuestion approved = in(DeskStatus.APPROVED);
        approved.retire();
        approved.restore();
        assertThat(approved.status()).isEqualTo(DeskStatus.APPROVED);
    }

    @Test
    void handsAreForgotten_onlyByAnApproval() {
        DeskQuestion question = in(DeskStatus.IN_REVIEW);
        question.sendBack("Sửa");
        question.write("", QuestionFixtures.numeric(), DeskFixtures.AIM, List.of(), "", new Author(2, "Hai", NOW));
        question.send();

        assertThat(question.isHand(1)).isTrue();
        assertThat(question.isHand(2)).isTrue();
        question.approved(1);
        assertThat(question.isHand(1)).isFalse();
        assertThat(question.reason()).isEmpty();
    }

    private static DeskQuestion in(DeskStatus status) {
        DeskQuestion question = DeskQuestion.draft(77, 1);
        write(question);
        if (status != DeskStatus.DRAFT) {
            question.send();
        }
        if (status == DeskStatus.APPROVED) {
            question.approved(1);
        }
        if (status == DeskStatus.RETIRED) {
            question.retire();
        }
        return question;
    }

    private static void write(DeskQuestion question) {
        question.write("Câu", QuestionFixtures.singleChoice(), DeskFixtures.AIM, List.of("thẻ"), "", WRITER);
    }
}

package vn.hocvuso.credential.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocvuso.credential.completion.CompletionFixtures.GRADED;
import static vn.hocvuso.credential.completion.CompletionFixtures.aPassedFinalOf;
import static vn.hocvuso.credential.completion.CompletionFixtures.aPerson;
import static vn.hocvuso.credential.completion.CompletionFixtures.aVillager;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.IdentityVerified;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.VerificationMethod;
import vn.hocvuso.shared.RuleViolationException;

class CompletionRecordTest {

    private static final PersonId OFFICER = new PersonId(900);
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 19);
    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    private final CompletionRecord achieved = new CompletionRecord(1, aPassedFinalOf(aVillager(11, "Giàng Thị Mẫu")));

    @Test
    void staysAsItWas_whenAFinalIsPassedAgainWhileItWaits() {
        boolean changed = achieved.passedAgain(later());

        assertThat(changed).isFalse();
        assertThat(achieved.row().achievedAt()).isEqualTo(GRADED);
    }

    @Test
    void takesTheNewResult_whenAFinalIsPassedAgainAfterAReturn() {
        achieved.returnToLearner("Đề nghị thi lại không có người giúp", OFFICER, NOW);

        boolean changed = achieved.passedAgain(later());

        assertThat(changed).isTrue();
        assertThat(achieved.status()).isEqualTo(CompletionStatus.ACHIEVED);
        assertThat(achieved.row().achievedAt()).isEqualTo(later().gradedAt());
    }

    @Test
    void waitsAgainWithTheNewName_whenResubmitted() {
        achieved.returnToLearner("Tên ghi sai", OFFICER, NOW);

        achieved.resubmit(aVillager(11, "Giàng Thị Mẩy"));

        assertThat(achieved.status()).isEqualTo(CompletionStatus.ACHIEVED);
        assertThat(achieved.fullName()).isEqualTo("Giàng Thị Mẩy");
        assertThat(achieved.mine().returnReason()).isEqualTo("Tên ghi sai");
    }

    @Test
    void isRefused_whenIdentityWasNeverVerified() {
        CompletionRecord declared = unverified();

        assertThatThrownBy(() -> declared.confirm("12/QĐ", DECIDED, OFFICER, NOW))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("credential.identity-not-verified");
        assertThat(declared.status()).isEqualTo(CompletionStatus.ACHIEVED);
    }

    @Test
    void isRefused_whenTheDecisionIsDatedBeforeTheDayOfTheAchievement() {
        PassedFinal lateInTheEvening = aPassedFinalOf(
                aVillager(11, "Giàng Thị Mẫu"), "late", Assistance.INDEPENDENT, Instant.parse("2026-11-18T17:30:00Z"));
        CompletionRecord record = new CompletionRecord(3, lateInTheEvening);

        assertThatThrownBy(() -> record.confirm("12/QĐ", DECIDED.minusDays(1), OFFICER, NOW))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("credential.decision-before-achievement");
        assertThat(record.status()).isEqualTo(CompletionStatus.ACHIEVED);

        record.confirm("12/QĐ", DECIDED, OFFICER, NOW);
        assertThat(record.status())
                .as("half past midnight of that day in Việt Nam")
                .isEqualTo(CompletionStatus.CONFIRMED);
    }

    @Test
    void isConfirmed_whenIdentityWasVerifiedMeanwhile() {
        CompletionRecord record = unverified();
        record.identityWasVerified(new IdentityVerified(
                record.person(), IdentityLevel.VERIFIED, VerificationMethod.CARD_SEEN, OFFICER, NOW));

        record.confirm("12/QĐ", DECIDED, OFFICER, NOW);

        assertThat(record.status()).isEqualTo(CompletionStatus.CONFIRMED);
    }

    @Test
    void keepsItsIdentityCheck_whenSomebodyChecksAgainAfterConfirmation() {
        achieved.confirm("12/QĐ", DECIDED, OFFICER, NOW);

        achieved.identityWasVerified(new IdentityVerified(
                achieved.person(),
                IdentityLevel.VERIFIED_LEVEL_2,
                VerificationMethod.ELECTRONIC_IDENTITY,
                OFFICER,
                NOW));

        assertThat(achieved.row().identityLevel()).isEqualTo(IdentityLevel.VERIFIED);
    }

    @Test
    void refusesEveryStepThatDoesNotFollow() {
        assertThatThrownBy(() -> achieved.revoke("x", OFFICER, NOW)).hasMessageContaining("credential.not-confirmed");
        assertThatThrownBy(() -> achieved.resubmit(aVillager(11, "A"))).hasMessageContaining("credential.not-returned");

        achieved.confirm("12/QĐ", DECIDED, OFFICER, NOW);
        assertThatThrownBy(() -> achieved.confirm("13/QĐ", DECIDED, OFFICER, NOW))
                .hasMessageContaining("credential.not-waiting");
        assertThatThrownBy(() -> achieved.returnToLearner("x", OFFICER, NOW))
                .hasMessageContaining("credential.not-waiting");

        achieved.revoke("Cấp nhầm", OFFICER, NOW);
        assertThatThrownBy(() -> achieved.revoke("x", OFFICER, NOW)).hasMessageContaining("credential.not-confirmed");
        assertThat(achieved.passedAgain(later())).isFalse();
    }

    @Test
    void scoresReadPlainly_whenStoredWithFourDigits() {
        assertThat(achieved.row().score()).hasToString("40.5");
        assertThat(achieved.detail(id -> "").rules().passMarks()).hasToString("35");
    }

    private static CompletionRecord unverified() {
        return new CompletionRecord(
                2, aPassedFinalOf(aPerson(12, "Vàng A Mẫu", "02848-1", "/15/02848/02848-1/", IdentityLevel.DECLARED)));
    }

    private static PassedFinal later() {
        return aPassedFinalOf(
                aVillager(11, "Giàng Thị Mẫu"), "later", Assistance.INDEPENDENT, GRADED.plusSeconds(86_400));
    }
}

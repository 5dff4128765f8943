package vn.hocvuso.identity;

import java.time.LocalDate;
import java.time.Period;
import vn.hocvuso.shared.RuleViolationException;

/** For a child the legal representative decides about personal data (Luật 91/2025/QH15, Điều 24). */
final class GuardianRule {

    private GuardianRule() {}

    static boolean isChild(LocalDate birthDate, LocalDate today) {
        return Period.between(birthDate, today).getYears() < RegisterLearner.ADULT_CONSENT_AGE;
    }

    /** The guardian's name to write down: for a child the one typed, which may not be missing; for others null. */
    static String guardian(LocalDate birthDate, LocalDate today, String typed) {
        if (!isChild(birthDate, today)) {
            return null;
        }
        if (typed.isBlank()) {
            throw new RuleViolationException("identity.guardian-needed", RegisterLearner.ADULT_CONSENT_AGE);
        }
        return AccountService.name(typed);
    }
}

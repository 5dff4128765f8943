package vn.hocvuso.credential.completion;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.shared.LocalizedText;

/**
 * A record in the officer's queue and in the export.
 *
 * @param assistanceCounts whether the rule set counts a result with that help; if not, an officer has to decide it singly
 * @param decisionNumber empty before confirmation
 * @param decisionDate null before confirmation
 * @param certificateCode empty before confirmation
 */
public record CompletionRow(
        long id,
        long version,
        CompletionStatus status,
        String fullName,
        LocalDate birthDate,
        LearnerGroup group,
        String unitName,
        String organisationName,
        LocalizedText pathTitle,
        BigDecimal score,
        int maxScore,
        int percent,
        Instant achievedAt,
        IdentityLevel identityLevel,
        Assistance assistance,
        boolean assistanceCounts,
        String decisionNumber,
        LocalDate decisionDate,
        String certificateCode) {}

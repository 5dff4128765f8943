package vn.hocvuso.credential.completion;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.hocvuso.credential.certificate.AttainedCompetence;
import vn.hocvuso.shared.LocalizedText;

/**
 * A record as its learner sees it.
 *
 * @param identityVerified whether the officer can confirm it, or the learner has to show a card first
 * @param returnReason what the officer asks for; empty when never returned
 * @param decisionDate null before confirmation
 * @param certificateCode empty before confirmation
 */
public record MyCompletion(
        long id,
        long version,
        CompletionStatus status,
        String path,
        LocalizedText pathTitle,
        BigDecimal score,
        int maxScore,
        int percent,
        Instant achievedAt,
        boolean identityVerified,
        List<AttainedCompetence> competences,
        String returnReason,
        String decisionNumber,
        LocalDate decisionDate,
        String certificateCode,
        String revocationReason) {

    public MyCompletion {
        competences = List.copyOf(competences);
    }
}

package vn.hocvuso.credential.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.shared.LocalizedText;

/**
 * Command: sign what an officer confirmed.
 *
 * @param completionId the confirmed record; it gets one credential, however often it is asked for
 * @param unitPath where the holder lived then; who may see the certificate beside the holder
 * @param organisationCode empty when the holder named none
 * @param issuerName organisation or unit of the officer, as printed
 * @param signatoryName the officer, as printed
 * @param framework skills framework and version, {@code tt02-2025/1}
 * @param ruleSet rule set and version, {@code citizens/1}
 */
public record IssueCredential(
        long completionId,
        PersonId holder,
        String holderName,
        LocalDate birthDate,
        LearnerGroup group,
        String unitName,
        String unitPath,
        String organisationCode,
        String issuerName,
        String signatoryName,
        String path,
        LocalizedText pathTitle,
        List<AttainedCompetence> competences,
        String framework,
        String ruleSet,
        String decisionNumber,
        LocalDate decisionDate,
        Instant achievedAt,
        Instant confirmedAt) {

    public IssueCredential {
        competences = List.copyOf(competences);
    }
}

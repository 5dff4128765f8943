package vn.hocvuso.credential.completion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import vn.hocvuso.credential.certificate.AttainedCompetence;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.PersonId;

/**
 * A record with what stands behind it, for the officer.
 *
 * @param attemptCode the attempt that passed
 * @param returned last return, null when never
 * @param confirmed null before confirmation
 * @param revoked null while it lives
 */
public record CompletionDetail(
        CompletionRow row,
        PersonId person,
        String path,
        List<AttainedCompetence> competences,
        Rules rules,
        String attemptCode,
        IdentityCheck identity,
        Deed returned,
        Deed confirmed,
        Deed revoked) {

    public CompletionDetail {
        competences = List.copyOf(competences);
    }

    /** The versions the result was reached under. */
    public record Rules(
            String quizCode,
            int quizVersion,
            String ruleSet,
            int ruleSetVersion,
            String citation,
            String framework,
            int frameworkVersion,
            BigDecimal passMarks) {}

    /**
     * How we know who it was.
     *
     * @param how name of a {@code VerificationMethod}, empty when never checked
     * @param at null when never checked
     * @param by officer, empty when none or unknown
     */
    public record IdentityCheck(IdentityLevel level, String how, Instant at, String by) {}

    /**
     * What an officer did.
     *
     * @param text reason, or number of the decision
     */
    public record Deed(Instant at, String by, String text) {}
}

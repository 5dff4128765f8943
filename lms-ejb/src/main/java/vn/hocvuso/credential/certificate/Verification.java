package vn.hocvuso.credential.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.hocvuso.shared.LocalizedText;

/**
 * What a stranger is told about a code.
 *
 * @param statement what the certificate says; only for {@code VALID} and {@code REVOKED}
 * @param checkedAt when signature and revocation were checked
 */
public record Verification(VerificationStatus status, Optional<Statement> statement, Instant checkedAt) {

    /**
     * The least that lets somebody compare the paper in hand.
     *
     * @param code the code as printed
     * @param maskedName family name and initials
     * @param revokedOn day of the revocation in Vietnam, null while valid
     * @param keyId key that signed
     */
    public record Statement(
            String code,
            String maskedName,
            int birthYear,
            LocalizedText pathTitle,
            String issuerName,
            String decisionNumber,
            LocalDate decisionDate,
            LocalDate revokedOn,
            String keyId) {}

    static Verification without(VerificationStatus status, Instant checkedAt) {
        return new Verification(status, Optional.empty(), checkedAt);
    }
}

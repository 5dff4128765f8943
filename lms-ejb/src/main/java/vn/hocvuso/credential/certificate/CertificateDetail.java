package vn.hocvuso.credential.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.hocvuso.shared.LocalizedText;

/**
 * A certificate for its holder, or for an officer whose scope covers the holder.
 *
 * @param code for addresses
 * @param printedCode for eyes
 * @param status checked now, like a stranger's
 * @param pdfReady whether the PDF can be fetched; it is printed within seconds of the confirmation
 * @param revokedAt null while valid
 */
public record CertificateDetail(
        String code,
        String printedCode,
        VerificationStatus status,
        String holderName,
        LocalDate birthDate,
        String unitName,
        String issuerName,
        String signatoryName,
        LocalizedText pathTitle,
        List<AttainedCompetence> competences,
        String decisionNumber,
        LocalDate decisionDate,
        Instant achievedAt,
        Instant confirmedAt,
        Instant revokedAt,
        boolean pdfReady) {

    public CertificateDetail {
        competences = List.copyOf(competences);
    }
}

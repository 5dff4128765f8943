package vn.hocvuso.credential.certificate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.OpenToEveryone;
import vn.hocvuso.signing.KeyPurpose;
import vn.hocvuso.signing.SigningKeys;

/** Reads about credentials: the stranger's question, the holder's certificate and its PDF. */
@Stateless
public class CredentialQueries {

    @Inject
    CredentialRepository repository;

    @Inject
    SigningKeys keys;

    @Inject
    CurrentPerson caller;

    @Inject
    Clock clock;

    /** Whether the certificate with this code is genuine. Open to everybody; says the least that answers. */
    @OpenToEveryone
    public Verification verify(@NotNull String typedCode) {
        Optional<CertificateCode> code = CertificateCode.parse(typedCode);
        if (code.isEmpty()) {
            return Verification.without(VerificationStatus.MISTYPED, clock.instant());
        }
        Optional<Credential> credential = repository.of(code.get());
        if (credential.isEmpty()) {
            return Verification.without(VerificationStatus.UNKNOWN, clock.instant());
        }
        VerificationStatus status = statusOf(credential.get());
        return status == VerificationStatus.BROKEN_SIGNATURE
                ? Verification.without(status, clock.instant())
                : new Verification(status, Optional.of(statement(credential.get())), clock.instant());
    }

    /**
     * A certificate, for its holder and for officers whose scope covers the holder.
     *
     * @throws NotFoundException when there is none, or not for this caller
     */
    @RequiresAuthentication
    public CertificateDetail certificate(@NotNull String typedCode) {
        Credential credential = visible(typedCode);
        CredentialPayload says = credential.payload();
        return new CertificateDetail(
                says.code().value(),
                says.code().printed(),
                statusOf(credential),
                says.holderName(),
                says.birthDate(),
                says.unitName(),
                says.issuerName(),
                says.signatoryName(),
                says.pathTitle(),
                says.competences(),
                says.decisionNumber(),
                says.decisionDate(),
                says.achievedAt(),
                says.confirmedAt(),
                credential.revokedAt().orElse(null),
                repository.hasPdf(credential.id()));
    }

    /**
     * The PDF of a certificate; empty while it is being printed. For the holder and officers of the scope.
     *
     * @throws NotFoundException when there is no such certificate, or not for this caller
     */
    @RequiresAuthentication
    public Optional<byte[]> pdf(@NotNull String typedCode) {
        return repository.pdf(visible(typedCode).id()).map(CertificatePdf::content);
    }

    private Credential visible(String typedCode) {
        return CertificateCode.parse(typedCode)
                .flatMap(repository::of)
                .filter(this::isVisible)
                .orElseThrow(() -> new NotFoundException("credential.certificate-unknown"));
    }

    private boolean isVisible(Credential credential) {
        return caller.id().equals(credential.holder())
                || caller.scopesOf("completion:view").stream()
                        .anyMatch(scope -> scope.covers(credential.unitPath(), credential.organisationCode()));
    }

    private VerificationStatus statusOf(Credential credential) {
        return credential.statusUnder(keys.byId(KeyPurpose.CREDENTIAL, credential.keyId()));
    }

    private static Verification.Statement statement(Credential credential) {
        CredentialPayload says = credential.payload();
        return new Verification.Statement(
                says.code().printed(),
                MaskedName.of(says.holderName()),
                says.birthDate().getYear(),
                says.pathTitle(),
                says.issuerName(),
                says.decisionNumber(),
                says.decisionDate(),
                credential
                        .revokedAt()
                        .map(when -> LocalDate.ofInstant(when, AccountService.CIVIL_ZONE))
                        .orElse(null),
                credential.keyId());
    }
}

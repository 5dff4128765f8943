package vn.hocvuso.credential.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import vn.hocvuso.platform.Outbox;
import vn.hocvuso.platform.Settings;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.signing.KeyPurpose;
import vn.hocvuso.signing.SigningKeys;

/** The one place that signs. Works in the caller's transaction: no confirmation without its credential. */
@Dependent
public class CredentialIssuer {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    CredentialRepository repository;

    @Inject
    SigningKeys keys;

    @Inject
    Settings settings;

    @Inject
    Outbox outbox;

    @Inject
    Event<CredentialIssued> issued;

    @Inject
    Clock clock;

    /** Signs at most one credential per completion record; asking again returns the existing code. */
    public CertificateCode issue(IssueCredential command) {
        Optional<Credential> existing = repository.ofCompletion(command.completionId());
        return existing.isPresent() ? existing.get().code() : sign(command);
    }

    /** Takes a credential back; again changes nothing. What it says stays stored. */
    public void revoke(CertificateCode code) {
        repository.of(code).ifPresent(credential -> credential.revoke(clock.instant()));
    }

    private CertificateCode sign(IssueCredential command) {
        CertificateCode code = CertificateCode.draw(RANDOM);
        CredentialPayload payload =
                CredentialPayload.of(command, code, settings.baseUrl().toString());
        Credential credential =
                new Credential(Ids.next(), command, payload, keys.current(KeyPurpose.CREDENTIAL), clock.instant());
        repository.add(credential);
        outbox.add(CertificatePdfJob.NAME, Long.toString(credential.id()));
        issued.fire(new CredentialIssued(code, command.holder(), command.path(), clock.instant()));
        return code;
    }
}

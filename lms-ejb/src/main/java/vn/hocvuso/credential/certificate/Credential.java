package vn.hocvuso.credential.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.signing.SigningKey;

/** A signed statement and whether it was taken back. */
@Entity
@Table(name = "credential_certificate")
class Credential {

    @Id
    private long id;

    @Version
    private long version;

    @Column(name = "code", length = 17, nullable = false, updatable = false)
    private String code;

    @Column(name = "completion_id", nullable = false, updatable = false)
    private long completionId;

    @Column(name = "holder_id", nullable = false, updatable = false)
    private long holderId;

    @Column(name = "unit_path", length = 80, nullable = false, updatable = false)
    private String unitPath;

    @Column(name = "organisation_code", length = 40, nullable = false, updatable = false)
    private String organisationCode;

    @Lob
    @Column(name = "payload", nullable = false, updatable = false)
    private String payload;

    @Column(name = "key_id", length = 40, nullable = false, updatable = false)
    private String keyId;

    @Column(name = "signature", length = 100, nullable = false, updatable = false)
    private String signature;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private Instant issuedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Credential() {}

    Credential(long id, IssueCredential command, CredentialPayload payload, SigningKey key, Instant issuedAt) {
        this.id = id;
        this.code = payload.code().value();
        this.completionId = command.completionId();
        this.holderId = command.holder().value();
        this.unitPath = command.unitPath();
        this.organisationCode = command.organisationCode();
        this.payload = payload.text();
        this.keyId = key.id();
        this.signature = Base64.getUrlEncoder().withoutPadding().encodeToString(key.sign(signedBytes()));
        this.issuedAt = issuedAt;
    }

    /** Taken back; again changes nothing. */
    void revoke(Instant when) {
        if (revokedAt == null) {
            revokedAt = when;
        }
    }

    /**
     * What can be said of it.
     *
     * @param key the key it names, when that is still known
     */
    VerificationStatus statusUnder(Optional<SigningKey> key) {
        byte[] signed = Base64.getUrlDecoder().decode(signature);
        if (key.filter(known -> known.hasSigned(signedBytes(), signed)).isEmpty()) {
            return VerificationStatus.BROKEN_SIGNATURE;
        }
        return revokedAt == null ? VerificationStatus.VALID : VerificationStatus.REVOKED;
    }

    private byte[] signedBytes() {
        return payload.getBytes(StandardCharsets.UTF_8);
    }

    String signedText() {
        return payload;
    }

    String signature() {
        return signature;
    }

    CredentialPayload payload() {
        return CredentialPayload.read(payload);
    }

    long id() {
        return id;
    }

    CertificateCode code() {
        return new CertificateCode(code);
    }

    PersonId holder() {
        return new PersonId(holderId);
    }

    String unitPath() {
        return unitPath;
    }

    String organisationCode() {
        return organisationCode;
    }

    String keyId() {
        return keyId;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }
}

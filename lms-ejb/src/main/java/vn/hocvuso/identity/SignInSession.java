package vn.hocvuso.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One sign-in on one device. Only the hash of its token is stored: who reads the table cannot become anybody. */
@Entity
@Table(name = "identity_session")
class SignInSession {

    /** How long a device may be silent. A shared phone in a village is the case: a day, not a month. */
    static final Duration IDLE = Duration.ofHours(24);

    @Id
    @Column(name = "token_hash", length = 64)
    private String tokenHash;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected SignInSession() {}

    SignInSession(String tokenHash, long personId, Instant now) {
        this.tokenHash = tokenHash;
        this.personId = personId;
        this.createdAt = now;
        this.expiresAt = now.plus(IDLE);
    }

    boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Whether half of the idle time is gone, so that keeping it alive is worth a write. */
    boolean isWorthExtendingAt(Instant now) {
        return now.plus(IDLE.dividedBy(2)).isAfter(expiresAt);
    }

    void usedAt(Instant now) {
        expiresAt = now.plus(IDLE);
    }

    SignInRow row(String presentHash) {
        return new SignInRow(createdAt, expiresAt, tokenHash.equals(presentHash));
    }

    long personId() {
        return personId;
    }
}

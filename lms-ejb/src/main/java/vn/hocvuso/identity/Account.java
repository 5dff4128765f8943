package vn.hocvuso.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A login name with a password. */
@Entity
@Table(name = "identity_account")
class Account {

    /** Wrong passwords in a row after which the account rests. */
    static final int MAX_FAILURES = 8;

    /** How long it rests: long enough to stop guessing, short enough for a person who mistyped. */
    static final Duration REST = Duration.ofMinutes(5);

    @Id
    private long id;

    @Version
    private long version;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "login_name", length = 80, nullable = false)
    private String loginName;

    @Column(name = "password_hash", length = 255, nullable = false)
    private String passwordHash;

    @Column(name = "failures", nullable = false)
    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected Account() {}

    Account(long id, long personId, String loginName, String passwordHash) {
        this.id = id;
        this.personId = personId;
        this.loginName = loginName;
        this.passwordHash = passwordHash;
    }

    boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void passwordWasWrong(Instant now) {
        failures++;
        if (failures >= MAX_FAILURES) {
            lockedUntil = now.plus(REST);
            failures = 0;
        }
    }

    void signedIn() {
        if (failures > 0 || lockedUntil != null) {
            failures = 0;
            lockedUntil = null;
        }
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        failures = 0;
        lockedUntil = null;
    }

    long personId() {
        return personId;
    }

    String loginName() {
        return loginName;
    }

    String passwordHash() {
        return passwordHash;
    }

    Instant lockedUntil() {
        return lockedUntil;
    }
}

package vn.hocvuso.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

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

    @Column(name = "one_time_password", nullable = false)
    private boolean oneTimePassword;

    @Column(name = "one_time_last_day")
    private LocalDate oneTimeLastDay;

    @Column(name = "consent_withdrawn_at")
    private Instant consentWithdrawnAt;

    @Column(name = "deletion_asked_at")
    private Instant deletionAskedAt;

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

    /** The holder chose a password. */
    void changePassword(String newHash) {
        setPassword(newHash, false, null);
    }

    /** Somebody else drew a password for the holder; up to that day it lets them in, to choose one of their own. */
    void takeOneTimePassword(String newHash, LocalDate lastDay) {
        setPassword(newHash, true, lastDay);
    }

    /** Whether the password was drawn by somebody else and lay unused too long. */
    boolean isPasswordExpiredOn(LocalDate today) {
        return oneTimePassword && oneTimeLastDay != null && today.isAfter(oneTimeLastDay);
    }

    private void setPassword(String newHash, boolean oneTime, LocalDate lastDay) {
        passwordHash = newHash;
        oneTimePassword = oneTime;
        oneTimeLastDay = lastDay;
        failures = 0;
        lockedUntil = null;
    }

    /** Without the consent an account needs nothing more is recorded. */
    void consentWithdrawn(Instant when) {
        consentWithdrawnAt = when;
    }

    void consentGivenAgain() {
        consentWithdrawnAt = null;
    }

    void deletionAsked(Instant when) {
        deletionAskedAt = when;
    }

    void deletionCancelled() {
        deletionAskedAt = null;
    }

    boolean isClosed() {
        return consentWithdrawnAt != null || deletionAskedAt != null;
    }

    Confinement confinement() {
        if (oneTimePassword) {
            return Confinement.NEW_PASSWORD;
        }
        return isClosed() ? Confinement.CLOSED : Confinement.NONE;
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

    LocalDate oneTimeLastDay() {
        return oneTimeLastDay;
    }

    Instant lockedUntil() {
        return lockedUntil;
    }
}

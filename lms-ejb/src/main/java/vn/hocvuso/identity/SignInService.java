package vn.hocvuso.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.hocvuso.shared.OpenToEveryone;

/** Signing in and out. */
@Stateless
@OpenToEveryone
public class SignInService {

    @Inject
    IdentityRepository repository;

    @Inject
    Security security;

    @Inject
    SessionCache cache;

    @Inject
    SignInRecorder recorder;

    @Inject
    Clock clock;

    /**
     * Checks the password and opens a session on this device. Eight wrong passwords in a row rest the account. A one-time
     * password that lay unused too long opens none; only who knows it is told so.
     *
     * @throws vn.hocvuso.shared.RuleViolationException when too many people are signing in at this moment
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // who waits for a turn must not hold a connection
    public SignInResult signIn(@NotNull @Valid SignIn command) {
        Instant now = clock.instant();
        Optional<Account> account = repository.accountOf(command.loginName());
        if (account.isPresent() && account.get().isLockedAt(now)) {
            return SignInResult.resting(account.get().lockedUntil());
        }
        if (security.isPassword(command.loginName(), command.password())) {
            LocalDate today = LocalDate.ofInstant(now, AccountService.CIVIL_ZONE);
            if (account.isPresent() && account.get().isPasswordExpiredOn(today)) {
                return SignInResult.expired(account.get().oneTimeLastDay());
            }
            String token = recorder.right(command.loginName(), now);
            return SignInResult.signedIn(token);
        }
        recorder.wrong(command.loginName(), now);
        return SignInResult.wrong();
    }

    /** Closes the session of this token; closing a closed one changes nothing. */
    public void signOut(@NotNull String token) {
        String hash = SessionToken.hash(token);
        cache.forget(hash);
        repository.session(hash).ifPresent(repository::remove);
    }

    @Schedule(hour = "3", minute = "17", persistent = false)
    void sweep() {
        repository.removeSessionsExpiredBefore(clock.instant());
    }
}

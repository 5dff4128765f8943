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
     * Checks the password and opens a session on this device. Eight wrong passwords in a row rest the account.
     *
     * @throws vn.hocvuso.shared.RuleViolationException when too many people are signing in at this moment
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // who waits for a turn must not hold a connection
    public SignInResult signIn(@NotNull @Valid SignIn command) {
        Instant now = clock.instant();
        Optional<Account> account = repository.accountOf(command.loginName());
        if (account.isPresent() && account.get().isLockedAt(now)) {
            return new SignInResult(
                    SignInResult.Status.RESTING, "", account.get().lockedUntil());
        }
        if (security.isPassword(command.loginName(), command.password())) {
            String token = recorder.right(command.loginName(), now);
            return new SignInResult(SignInResult.Status.SIGNED_IN, token, null);
        }
        recorder.wrong(command.loginName(), now);
        return new SignInResult(SignInResult.Status.WRONG, "", null);
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

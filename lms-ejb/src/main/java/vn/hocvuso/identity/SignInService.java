package vn.hocvuso.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
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
    Accounts accounts;

    @Inject
    Clock clock;

    /** Checks the password and opens a session on this device. Eight wrong passwords in a row rest the account. */
    public SignInResult signIn(@NotNull @Valid SignIn command) {
        Instant now = clock.instant();
        Optional<Account> account = repository.accountOf(command.loginName());
        if (account.isPresent() && account.get().isLockedAt(now)) {
            return new SignInResult(
                    SignInResult.Status.RESTING, "", account.get().lockedUntil());
        }
        boolean right = security.isPassword(command.loginName(), command.password());
        if (account.isEmpty()) {
            return new SignInResult(SignInResult.Status.WRONG, "", null);
        }
        if (!right) {
            account.get().passwordWasWrong(now);
            return new SignInResult(SignInResult.Status.WRONG, "", null);
        }
        account.get().signedIn();
        return new SignInResult(
                SignInResult.Status.SIGNED_IN,
                accounts.openSession(account.get().personId(), now),
                null);
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

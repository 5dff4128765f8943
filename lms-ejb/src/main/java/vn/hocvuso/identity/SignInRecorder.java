package vn.hocvuso.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Writes down how a sign-in ended, in a transaction of its own. */
@Dependent
class SignInRecorder {

    @Inject
    IdentityRepository repository;

    @Inject
    Accounts accounts;

    /** Counts a wrong password. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void wrong(String loginName, Instant now) {
        repository.accountOf(loginName).ifPresent(account -> account.passwordWasWrong(now));
    }

    /** Opens a session; returns the token for the device's cookie. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    String right(String loginName, Instant now) {
        Account account = repository.accountOf(loginName).orElseThrow();
        account.signedIn();
        return accounts.openSession(account.personId(), now);
    }
}

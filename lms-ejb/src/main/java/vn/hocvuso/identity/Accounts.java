package vn.hocvuso.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.platform.Settings;
import vn.hocvuso.shared.Ids;

/** What several services do with accounts and sessions. (A service's own non-public methods cannot be called.) */
@Dependent
class Accounts {

    @Inject
    IdentityRepository repository;

    @Inject
    Security security;

    @Inject
    AuditTrail audit;

    @Inject
    Settings settings;

    Account add(Person person, String loginName, String password) {
        return addHashed(person, loginName, security.hash(password));
    }

    Account addHashed(Person person, String loginName, String passwordHash) {
        Account account = new Account(Ids.next(), person.id(), IdentityRepository.normalised(loginName), passwordHash);
        repository.add(account);
        return account;
    }

    /**
     * Gives the account a password that somebody else drew.
     *
     * @return the last day on which it lets in
     */
    LocalDate giveOneTimePassword(Account account, String passwordHash, Instant now) {
        LocalDate lastDay =
                LocalDate.ofInstant(now, AccountService.CIVIL_ZONE).plusDays(settings.oneTimePasswordDays());
        account.takeOneTimePassword(passwordHash, lastDay);
        return lastDay;
    }

    /** Opens a session; returns the token for the device's cookie. */
    String openSession(long personId, Instant now) {
        String token = SessionToken.create();
        repository.add(new SignInSession(SessionToken.hash(token), personId, now));
        audit.record("identity.signed-in", "person", Long.toString(personId), "");
        return token;
    }
}

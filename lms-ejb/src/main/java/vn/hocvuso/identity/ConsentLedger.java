package vn.hocvuso.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.Ids;

/** Adds lines to the consent ledger and lets the account follow. */
@Dependent
class ConsentLedger {

    @Inject
    IdentityRepository repository;

    @Inject
    SessionCache cache;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Somebody agreed; {@code officer} is 0 when they did so themselves. */
    void given(long personId, ConsentPurpose purpose, String guardianName, long officer) {
        add(personId, purpose, ConsentDeed.GIVEN, guardianName, officer);
        if (purpose.isNeededForAccount()) {
            repository.accountOfPerson(personId).ifPresent(Account::consentGivenAgain);
        }
        audit.record("identity.consent-given", "person", Long.toString(personId), purpose.name());
    }

    /** Somebody took it back. */
    void withdrawn(long personId, ConsentPurpose purpose, String guardianName) {
        add(personId, purpose, ConsentDeed.WITHDRAWN, guardianName, 0);
        if (purpose.isNeededForAccount()) {
            repository.accountOfPerson(personId).ifPresent(account -> account.consentWithdrawn(clock.instant()));
        }
        audit.record("identity.consent-withdrawn", "person", Long.toString(personId), purpose.name());
    }

    /** Whether it stands: it was not taken back since. (Accounts made by the installation were never asked.) */
    boolean stands(long personId, ConsentPurpose purpose) {
        return repository.newestConsent(personId, purpose).map(Consent::isGiven).orElse(true);
    }

    private void add(long personId, ConsentPurpose purpose, ConsentDeed deed, String guardianName, long officer) {
        repository.add(new Consent(Ids.next(), personId, purpose, deed, guardianName, officer, clock.instant()));
        cache.forgetPerson(personId);
    }
}

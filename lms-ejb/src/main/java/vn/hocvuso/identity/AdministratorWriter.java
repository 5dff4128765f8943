package vn.hocvuso.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.Ids;

/** Stores an administrator, or gives an existing account a new password and the role. */
@Dependent
class AdministratorWriter {

    private static final LocalDate UNKNOWN_BIRTH_DATE = LocalDate.of(1900, 1, 1);

    @Inject
    IdentityRepository repository;

    @Inject
    Accounts accounts;

    @Inject
    Security security;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void create(String login, String password) {
        long personId = repository
                .accountOf(login)
                .map(account -> {
                    accounts.giveOneTimePassword(account, security.hash(password), clock.instant());
                    return account.personId();
                })
                .orElseGet(() -> {
                    Person person = new Person(
                            Ids.next(), login, UNKNOWN_BIRTH_DATE, LearnerGroup.PUBLIC_SECTOR, clock.instant());
                    repository.add(person);
                    String passwordHash = security.hash(password);
                    accounts.giveOneTimePassword(
                            accounts.addHashed(person, login, passwordHash), passwordHash, clock.instant());
                    return person.id();
                });
        boolean already = repository.grantsOf(personId).stream()
                .anyMatch(grant ->
                        grant.role() == Role.ADMINISTRATOR && grant.scope().equals(Scope.EVERYWHERE));
        if (!already) {
            repository.add(new RoleGrant(Ids.next(), personId, Role.ADMINISTRATOR, Scope.EVERYWHERE, clock.instant()));
        }
        audit.record("identity.administrator-made", "person", Long.toString(personId), "");
    }
}

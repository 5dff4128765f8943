package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import vn.hocvuso.platform.AuditLine;
import vn.hocvuso.platform.AuditTrail;

/** What is kept about the caller, for the caller. */
@Stateless
@RequiresAuthentication
public class MyDataQueries {

    private static final int SIGN_INS = 10;
    private static final int LINES = 200;
    private static final String SIGNED_IN = "identity.signed-in";

    @PersistenceContext
    EntityManager entities;

    @Inject
    IdentityRepository repository;

    @Inject
    PersonQueries persons;

    @Inject
    CitizenIdVault vault;

    @Inject
    CurrentPerson caller;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * All of it.
     *
     * @param presentToken the token of the device that asks
     */
    public MyData mine(@NotNull String presentToken) {
        PersonCard card = persons.me();
        long id = card.id().value();
        Person person = entities.find(Person.class, id);
        List<ConsentRow> consents = consents(id);
        return new MyData(
                card,
                repository.accountOfPerson(id).map(Account::loginName).orElse(""),
                person.createdAt(),
                GuardianRule.isChild(
                        person.birthDate(), LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE)),
                person.citizenIdSealed() == null
                        ? ""
                        : vault.open(person.citizenIdSealed()).masked(),
                officer(person.verifiedBy()),
                person.registeredBy() != null,
                repository.grantsOf(id).stream().map(RoleGrant::role).distinct().toList(),
                consents,
                consents.stream()
                        .filter(row -> row.purpose() == ConsentPurpose.LEARNING_RECORD)
                        .findFirst()
                        .map(row -> row.deed() == ConsentDeed.GIVEN)
                        .orElse(true),
                signIns(id, SessionToken.hash(presentToken)),
                lastSignIns(id));
    }

    /** The whole number of the caller's card, for their copy; empty when it is not kept. */
    public String citizenId() {
        String sealed = entities.find(Person.class, caller.id().value()).citizenIdSealed();
        return sealed == null ? "" : vault.open(sealed).digits();
    }

    private List<ConsentRow> consents(long person) {
        return entities.createQuery(
                        "SELECT c FROM Consent c WHERE c.personId = :person ORDER BY c.happenedAt DESC, c.id DESC",
                        Consent.class)
                .setParameter("person", person)
                .getResultStream()
                .map(Consent::row)
                .toList();
    }

    private List<SignInRow> signIns(long person, String presentHash) {
        Instant now = clock.instant();
        return entities.createQuery(
                        "SELECT s FROM SignInSession s WHERE s.personId = :person ORDER BY s.createdAt DESC",
                        SignInSession.class)
                .setParameter("person", person)
                .getResultStream()
                .filter(session -> session.isOpenAt(now))
                .map(session -> session.row(presentHash))
                .toList();
    }

    private List<Instant> lastSignIns(long person) {
        return audit.linesAbout("person", Long.toString(person), LINES).stream()
                .filter(line -> line.action().equals(SIGNED_IN))
                .map(AuditLine::happenedAt)
                .limit(SIGN_INS)
                .toList();
    }

    private String officer(Long id) {
        return id == null ? "" : entities.find(Person.class, id).fullName();
    }
}

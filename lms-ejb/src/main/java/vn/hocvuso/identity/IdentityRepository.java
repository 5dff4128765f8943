package vn.hocvuso.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hocvuso.shared.RuleViolationException;

/** The write side's way to persons, accounts, sessions and units. */
@Dependent
class IdentityRepository {

    private static final int ASCII = 128;

    @PersistenceContext
    EntityManager entities;

    void flush() {
        entities.flush();
    }

    void add(Object entity) {
        entities.persist(entity);
        // EclipseLink does not know that other rows refer to this one by its id; it has to be there before them.
        if (entity instanceof Person) {
            entities.flush();
        }
    }

    /** Codes and login names are ASCII; the database refuses to compare them with anything else, so nothing is called so. */
    static boolean isAscii(String typed) {
        return typed.chars().allMatch(letter -> letter < ASCII);
    }

    Optional<Account> accountOf(String loginName) {
        if (!isAscii(loginName)) {
            return Optional.empty();
        }
        return entities.createQuery("SELECT a FROM Account a WHERE a.loginName = :name", Account.class)
                .setParameter("name", normalised(loginName))
                .getResultStream()
                .findFirst();
    }

    Optional<Account> accountOfPerson(long personId) {
        return entities.createQuery("SELECT a FROM Account a WHERE a.personId = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    static String normalised(String loginName) {
        return loginName.strip().toLowerCase(Locale.ROOT);
    }

    Optional<Person> person(long id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    boolean isCitizenIdTaken(String hash, long byOtherThan) {
        return !entities.createQuery("SELECT p.id FROM Person p WHERE p.citizenIdHash = :hash AND p.id <> :id")
                .setParameter("hash", hash)
                .setParameter("id", byOtherThan)
                .getResultList()
                .isEmpty();
    }

    Optional<Unit> unit(String code) {
        return isAscii(code) ? Optional.ofNullable(entities.find(Unit.class, code)) : Optional.empty();
    }

    /** Where the person lives; empty when they named no place. */
    Optional<Unit> unitOf(Person person) {
        return person.unitCode() == null ? Optional.empty() : unit(person.unitCode());
    }

    /** A unit that can be chosen on that day; refused when unknown or closed. */
    Unit openUnit(String code, LocalDate day) {
        return unit(code)
                .filter(found -> found.isOpenOn(day))
                .orElseThrow(() -> new RuleViolationException("identity.unit-unknown"));
    }

    /** An organisation that can be chosen on that day; refused when unknown or closed. */
    Organisation openOrganisation(String code, LocalDate day) {
        return organisation(code)
                .filter(found -> found.isOpenOn(day))
                .orElseThrow(() -> new RuleViolationException("identity.organisation-unknown"));
    }

    List<Unit> allUnits() {
        return entities.createQuery("SELECT u FROM Unit u", Unit.class).getResultList();
    }

    Optional<Organisation> organisation(String code) {
        return isAscii(code) ? Optional.ofNullable(entities.find(Organisation.class, code)) : Optional.empty();
    }

    List<String> organisationCodesLike(String beginning) {
        return entities.createQuery("SELECT o.code FROM Organisation o WHERE o.code LIKE :code", String.class)
                .setParameter("code", beginning + "%")
                .getResultList();
    }

    /** Persons of that folded name born that day. */
    List<Person> namesakes(String searchName, LocalDate birthDate) {
        return entities.createQuery(
                        "SELECT p FROM Person p WHERE p.birthDate = :day AND p.searchName = :name"
                                + " AND p.erasedAt IS NULL",
                        Person.class)
                .setParameter("day", birthDate)
                .setParameter("name", searchName)
                .getResultList();
    }

    /** Login names that begin with these ASCII letters. */
    List<String> loginNamesLike(String beginning) {
        return entities.createQuery("SELECT a.loginName FROM Account a WHERE a.loginName LIKE :name", String.class)
                .setParameter("name", beginning + "%")
                .getResultList();
    }

    /** Persons from before names were folded, at most so many. */
    List<Person> personsToFold(int most) {
        return entities.createQuery(
                        "SELECT p FROM Person p WHERE p.searchName = '' AND p.erasedAt IS NULL", Person.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<Organisation> organisationsToFold(int most) {
        return entities.createQuery("SELECT o FROM Organisation o WHERE o.searchName = ''", Organisation.class)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Consent> newestConsent(long personId, ConsentPurpose purpose) {
        return entities.createQuery(
                        "SELECT c FROM Consent c WHERE c.personId = :person AND c.purpose = :purpose"
                                + " ORDER BY c.happenedAt DESC, c.id DESC",
                        Consent.class)
                .setParameter("person", personId)
                .setParameter("purpose", purpose)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A guardian is another person; their name goes with the child's. */
    void forgetGuardiansOf(long personId) {
        entities.createQuery("UPDATE Consent c SET c.guardianName = NULL WHERE c.personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }

    void removeAccountOf(long personId) {
        accountOfPerson(personId).ifPresent(entities::remove);
    }

    Optional<SignInSession> session(String tokenHash) {
        return Optional.ofNullable(entities.find(SignInSession.class, tokenHash));
    }

    void remove(SignInSession session) {
        entities.remove(session);
    }

    void removeSessionsOf(long personId, String butToken) {
        entities.createQuery("DELETE FROM SignInSession s WHERE s.personId = :person AND s.tokenHash <> :kept")
                .setParameter("person", personId)
                .setParameter("kept", SessionToken.hash(butToken))
                .executeUpdate();
    }

    void removeSessionsOf(long personId) {
        entities.createQuery("DELETE FROM SignInSession s WHERE s.personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }

    int removeSessionsExpiredBefore(java.time.Instant when) {
        return entities.createQuery("DELETE FROM SignInSession s WHERE s.expiresAt < :when")
                .setParameter("when", when)
                .executeUpdate();
    }

    Optional<RoleGrant> grant(long id) {
        return Optional.ofNullable(entities.find(RoleGrant.class, id));
    }

    void remove(RoleGrant grant) {
        entities.remove(grant);
    }

    List<RoleGrant> grantsOf(long personId) {
        return entities.createQuery("SELECT g FROM RoleGrant g WHERE g.personId = :person", RoleGrant.class)
                .setParameter("person", personId)
                .getResultList();
    }
}

package vn.hocvuso.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The write side's way to persons, accounts, sessions and units. */
@Dependent
class IdentityRepository {

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

    Optional<Account> accountOf(String loginName) {
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
        return Optional.ofNullable(entities.find(Unit.class, code));
    }

    List<Unit> allUnits() {
        return entities.createQuery("SELECT u FROM Unit u", Unit.class).getResultList();
    }

    Optional<Organisation> organisation(String code) {
        return Optional.ofNullable(entities.find(Organisation.class, code));
    }

    Optional<SignInSession> session(String tokenHash) {
        return Optional.ofNullable(entities.find(SignInSession.class, tokenHash));
    }

    void remove(SignInSession session) {
        entities.remove(session);
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

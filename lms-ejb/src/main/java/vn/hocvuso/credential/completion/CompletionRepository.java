package vn.hocvuso.credential.completion;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.identity.PersonId;

/** The write side's way to completion records. */
@Dependent
class CompletionRepository {

    @PersistenceContext
    EntityManager entities;

    void add(CompletionRecord completion) {
        entities.persist(completion);
    }

    /** The record as it is now; a second officer waits here until the first is done. */
    Optional<CompletionRecord> locked(long id) {
        return Optional.ofNullable(entities.find(CompletionRecord.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The living record of a person for a path, held until the end of the transaction. */
    Optional<CompletionRecord> living(PersonId person, String path) {
        return entities.createQuery(
                        "SELECT c FROM CompletionRecord c WHERE c.personId = :person AND c.livingPath = :path",
                        CompletionRecord.class)
                .setParameter("person", person.value())
                .setParameter("path", path)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** All records of a person, oldest first, held until the end of the transaction. */
    List<CompletionRecord> allOf(PersonId person) {
        return entities.createQuery(
                        "SELECT c FROM CompletionRecord c WHERE c.personId = :person ORDER BY c.achievedAt, c.id",
                        CompletionRecord.class)
                .setParameter("person", person.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void remove(CompletionRecord completion) {
        entities.remove(completion);
    }

    List<CompletionRecord> undecidedOf(PersonId person) {
        return entities.createQuery(
                        "SELECT c FROM CompletionRecord c WHERE c.personId = :person AND c.status IN :undecided",
                        CompletionRecord.class)
                .setParameter("person", person.value())
                .setParameter("undecided", List.of(CompletionStatus.ACHIEVED, CompletionStatus.RETURNED))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}

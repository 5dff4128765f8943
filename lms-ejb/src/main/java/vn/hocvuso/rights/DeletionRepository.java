package vn.hocvuso.rights;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.identity.PersonId;

/** The way to deletion requests and terms. */
@Dependent
class DeletionRepository {

    @PersistenceContext
    EntityManager entities;

    void add(DeletionRequest request) {
        entities.persist(request);
    }

    /** The term in force on that day. */
    RightTerm term(DataRight right, LocalDate day) {
        return entities.createQuery(
                        "SELECT t FROM RightTerm t WHERE t.right = :right AND t.validFrom <= :day"
                                + " ORDER BY t.validFrom DESC",
                        RightTerm.class)
                .setParameter("right", right)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no term for " + right + " on " + day));
    }

    Optional<DeletionRequest> openOf(PersonId person) {
        return entities.createQuery(
                        "SELECT r FROM DeletionRequest r WHERE r.openPerson = :person", DeletionRequest.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** The request as it is now, held until the end of the transaction. */
    Optional<DeletionRequest> locked(long id) {
        return Optional.ofNullable(entities.find(DeletionRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Ids of open requests whose day has come, after that id. */
    List<Long> planned(LocalDate day, long afterId, int most) {
        return entities.createQuery(
                        "SELECT r.id FROM DeletionRequest r WHERE r.status = :open AND r.plannedOn <= :day"
                                + " AND r.id > :after ORDER BY r.id",
                        Long.class)
                .setParameter("open", DeletionStatus.OPEN)
                .setParameter("day", day)
                .setParameter("after", afterId)
                .setMaxResults(most)
                .getResultList();
    }
}

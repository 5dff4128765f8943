package vn.hocvuso.competency;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The way to stored frameworks. */
@Dependent
class FrameworkRepository {

    @PersistenceContext
    EntityManager entities;

    void add(StoredFramework framework) {
        entities.persist(framework);
    }

    Optional<StoredFramework> find(String frameworkId, int version) {
        return entities.createQuery(
                        "SELECT f FROM StoredFramework f WHERE f.frameworkId = :id AND f.frameworkVersion = :version",
                        StoredFramework.class)
                .setParameter("id", frameworkId)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    /** All versions, oldest first. */
    List<StoredFramework> all() {
        return entities.createQuery(
                        "SELECT f FROM StoredFramework f ORDER BY f.frameworkId, f.frameworkVersion",
                        StoredFramework.class)
                .getResultList();
    }
}

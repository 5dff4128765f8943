package vn.hocvuso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * A number that changes whenever published content changes on any node. Caches of published things are keyed by it;
 * reading it costs nothing, {@link ContentEpochTimer} asks the database every ten seconds. Not an EJB: every read of
 * published content passes here, and a container around it would cost more than what it guards.
 */
@ApplicationScoped
public class ContentEpoch {

    @PersistenceContext
    EntityManager entities;

    private volatile long epoch = -1;

    /** The epoch as this node knows it; at most ten seconds behind another node's publishing. */
    public long current() {
        if (epoch < 0) {
            refresh();
        }
        return epoch;
    }

    /** Tells every node, with the caller's commit, that published content changed. */
    public void changed() {
        entities.createNativeQuery("UPDATE platform_epoch SET epoch = epoch + 1 WHERE id = 1")
                .executeUpdate();
        epoch = -1;
    }

    void refresh() {
        Number stored = (Number) entities.createNativeQuery("SELECT epoch FROM platform_epoch WHERE id = 1")
                .getSingleResult();
        epoch = stored.longValue();
    }
}

package vn.hocvuso.platform;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.shared.OpenToEveryone;

/**
 * A number that changes whenever published content changes on any node. Caches of published things are keyed by it;
 * reading it costs nothing, a timer asks the database every ten seconds.
 */
@Singleton
@OpenToEveryone
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ContentEpoch {

    @PersistenceContext
    EntityManager entities;

    private volatile long epoch = -1;

    /** The epoch as this node knows it; at most ten seconds behind another node's publishing. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long current() {
        if (epoch < 0) {
            refresh();
        }
        return epoch;
    }

    /** Tells every node, with the caller's commit, that published content changed. For who publishes: the product itself. */
    @RequiresPermissions("content:publish")
    public void changed() {
        entities.createNativeQuery("UPDATE platform_epoch SET epoch = epoch + 1 WHERE id = 1")
                .executeUpdate();
        epoch = -1;
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void refresh() {
        Number stored = (Number) entities.createNativeQuery("SELECT epoch FROM platform_epoch WHERE id = 1")
                .getSingleResult();
        epoch = stored.longValue();
    }
}

package vn.hocvuso.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;

/** One outbox row in one transaction; a row locked by another node is skipped. */
@Dependent
class OutboxStep {

    private static final Logger LOG = System.getLogger(OutboxStep.class.getName());

    @PersistenceContext
    EntityManager entities;

    @Inject
    @Any
    Instance<OutboxHandler> handlers;

    @Inject
    OutboxRun run;

    @Inject
    Clock clock;

    /** Does one due row; false when none is due. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean takeOne() {
        @SuppressWarnings("unchecked")
        List<Number> ids = entities.createNativeQuery(
                        "SELECT id FROM platform_outbox WHERE due_at <= ?1 ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, InstantConverter.utc(clock.instant()))
                .getResultList();
        if (ids.isEmpty()) {
            return false;
        }
        OutboxRow row = entities.find(OutboxRow.class, ids.get(0).longValue());
        try {
            run.handle(handlerFor(row.handler()), row.payload());
            entities.remove(row);
        } catch (Exception failure) { // whatever a handler throws, the row is kept and tried again
            LOG.log(Level.WARNING, "outbox row of " + row.handler() + " failed, will be tried again", failure);
            row.failed(String.valueOf(failure), clock.instant());
        }
        return true;
    }

    private OutboxHandler handlerFor(String name) {
        return handlers.stream()
                .filter(handler -> handler.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no outbox handler named " + name));
    }
}

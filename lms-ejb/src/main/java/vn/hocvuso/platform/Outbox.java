package vn.hocvuso.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.hocvuso.shared.Ids;

/** Where work that leaves the database is written down in the transaction that causes it; done later, repeatable. */
@Dependent
public class Outbox {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Asks for work after the commit.
     *
     * @param handler name of the {@link OutboxHandler}
     * @param payload ids only, at most 500 characters
     */
    public void add(String handler, String payload) {
        entities.persist(new OutboxRow(Ids.next(), handler, payload, clock.instant()));
    }
}

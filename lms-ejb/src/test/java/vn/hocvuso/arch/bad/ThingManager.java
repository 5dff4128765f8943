package vn.hocvuso.arch.bad;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Date;

/** A3, A4, A9, A10, A11, A12. */
public class ThingManager {

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Inject
    Event<PublicThing> event;

    public Date manage(HttpServletRequest request) {
        event.fireAsync(new PublicThing());
        System.out.println(request);
        return Date.from(Instant.now());
    }
}

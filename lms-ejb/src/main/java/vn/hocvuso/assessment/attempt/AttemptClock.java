package vn.hocvuso.assessment.attempt;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.hocvuso.platform.SystemSubject;
import vn.hocvuso.shared.OpenToEveryone;

/**
 * Ends attempts whose time is over when nobody comes back, each in a transaction of its own. Several nodes may do so at
 * once: the row's lock lets one grade, the other finds it done.
 */
@Singleton
@Lock(LockType.WRITE)
@OpenToEveryone
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AttemptClock {

    private static final Logger LOG = System.getLogger(AttemptClock.class.getName());
    private static final int BATCH = 200;

    @Inject
    AttemptRepository repository;

    @Inject
    AttemptCloser closer;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void tick() {
        SystemSubject.run(this::closeOverdue);
    }

    /** Ends all attempts that are overdue now; one that fails is tried again at the next tick and holds up no other. */
    void closeOverdue() {
        Instant limit = clock.instant().minus(Attempt.GRACE);
        long last = Long.MIN_VALUE;
        List<Long> batch;
        do {
            batch = repository.overdue(limit, last, BATCH);
            for (long id : batch) {
                close(id);
                last = id;
            }
        } while (batch.size() == BATCH);
    }

    private void close(long id) {
        try {
            closer.closeIfOverdue(id);
        } catch (RuntimeException failure) { // whatever an observer throws, the other attempts must end too
            LOG.log(Level.ERROR, "attempt " + id + " is overdue and could not be ended", failure);
        }
    }
}

package vn.hocvuso.assessment.statistics;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import vn.hocvuso.platform.SystemSubject;
import vn.hocvuso.shared.OpenToEveryone;

/**
 * Gathers the items of old attempts in the background after an upgrade, each in a transaction of its own; once the list
 * is empty, one look a minute is all it costs.
 */
@Singleton
@Lock(LockType.WRITE)
@OpenToEveryone
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OldAttemptsClock {

    private static final Logger LOG = System.getLogger(OldAttemptsClock.class.getName());
    private static final int BATCH = 500;

    @Inject
    OldAttempts old;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void tick() {
        SystemSubject.run(this::gather);
    }

    /** Gathers all there are; one that fails is tried again at the next tick and holds up no other. */
    void gather() {
        long last = Long.MIN_VALUE;
        long gathered = 0;
        List<Long> batch;
        do {
            batch = old.some(last, BATCH);
            for (long attempt : batch) {
                gathered += gather(attempt) ? 1 : 0;
                last = attempt;
            }
        } while (batch.size() == BATCH);
        if (gathered > 0) {
            LOG.log(Level.INFO, "gathered the items of {0} attempts that were graded before", gathered);
        }
    }

    private boolean gather(long attempt) {
        try {
            old.gather(attempt);
            return true;
        } catch (RuntimeException failure) { // whatever is wrong with one, the others have to be gathered too
            LOG.log(Level.ERROR, "the items of attempt " + attempt + " could not be gathered", failure);
            return false;
        }
    }
}

package vn.hocvuso.assessment.exam;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.assessment.attempt.AttemptPulse;
import vn.hocvuso.platform.SystemSubject;
import vn.hocvuso.shared.OpenToEveryone;

/** Every few seconds, tells the seats of which attempts this node has heard since. */
@Singleton
@Lock(LockType.WRITE)
@OpenToEveryone
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExamClock {

    private static final Logger LOG = System.getLogger(ExamClock.class.getName());
    private static final int AT_ONCE = 200;

    @Inject
    AttemptPulse pulse;

    @Inject
    SeatPulse seats;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void tick() {
        SystemSubject.run(this::write);
    }

    /** Some at a time; those that fail are heard of again soon, if they are at work. */
    void write() {
        Map<Long, Instant> heard = pulse.drain();
        List<Long> attempts = new ArrayList<>(heard.keySet());
        for (int from = 0; from < attempts.size(); from += AT_ONCE) {
            Map<Long, Instant> some = new HashMap<>();
            attempts.subList(from, Math.min(attempts.size(), from + AT_ONCE))
                    .forEach(attempt -> some.put(attempt, heard.get(attempt)));
            try {
                seats.write(some);
            } catch (PersistenceException | TransactionalException failure) {
                LOG.log(Level.WARNING, "could not write when " + some.size() + " people were heard of", failure);
            }
        }
    }
}

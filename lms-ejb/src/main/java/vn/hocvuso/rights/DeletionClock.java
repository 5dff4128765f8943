package vn.hocvuso.rights;

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
import java.time.LocalDate;
import java.util.List;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.platform.SystemSubject;
import vn.hocvuso.shared.OpenToEveryone;

/**
 * Carries out deletion requests whose day has come, each in a transaction of its own. Several nodes may do so at once: the
 * row's lock lets one do it, the other finds it done.
 */
@Singleton
@Lock(LockType.WRITE)
@OpenToEveryone
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeletionClock {

    private static final Logger LOG = System.getLogger(DeletionClock.class.getName());
    private static final int BATCH = 100;

    @Inject
    DeletionRepository repository;

    @Inject
    PersonEraser eraser;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "41", persistent = false)
    void tick() {
        SystemSubject.run(this::carryOutPlanned);
    }

    /** Carries out what is planned by today; one that fails is tried again at the next tick and holds up no other. */
    void carryOutPlanned() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE);
        long last = Long.MIN_VALUE;
        List<Long> batch;
        do {
            batch = repository.planned(today, last, BATCH);
            for (long id : batch) {
                carryOut(id);
                last = id;
            }
        } while (batch.size() == BATCH);
    }

    private void carryOut(long id) {
        try {
            eraser.carryOutPlanned(id);
        } catch (RuntimeException failure) { // whatever an observer throws, the others are owed theirs
            LOG.log(Level.ERROR, "deletion request " + id + " is planned and could not be carried out", failure);
        }
    }
}

package vn.hocvuso.assessment.attempt;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.hocvuso.platform.SystemSubject;
import vn.hocvuso.shared.OpenToEveryone;

/** Counts every minute how often questions of live quizzes were drawn, so that beginning an attempt counts nothing. */
@Singleton
@Lock(LockType.WRITE)
@OpenToEveryone
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExposureClock {

    private static final int BATCH = 1000;

    @Inject
    ExposureCounter counter;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void tick() {
        SystemSubject.run(this::count);
    }

    /** Counts all there is to count. */
    void count() {
        int looked;
        do {
            looked = counter.count(BATCH);
        } while (looked == BATCH);
    }
}

package vn.hocvuso.assessment.placement;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import vn.hocvuso.platform.SystemSubject;
import vn.hocvuso.shared.OpenToEveryone;

/** Fits difficulties once a night, when few people learn. Several nodes may do so at once and come to the same. */
@Singleton
@Lock(LockType.WRITE)
@OpenToEveryone
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DifficultyClock {

    private static final Logger LOG = System.getLogger(DifficultyClock.class.getName());

    @Inject
    Difficulties difficulties;

    @Schedule(hour = "2", minute = "23", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void tick() {
        SystemSubject.run(this::fit);
    }

    /** Fits what there is. */
    void fit() {
        int fitted = difficulties.fit();
        if (fitted > 0) {
            LOG.log(Level.INFO, "fitted the difficulties of {0} questions to answers of placements", fitted);
        }
    }
}

package vn.hocvuso.assessment.exchange;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.hocvuso.shared.OpenToEveryone;

/** Throws away files that were sent and forgotten. */
@Singleton
@Lock(LockType.WRITE)
@OpenToEveryone
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadClock {

    @Inject
    UploadStore uploads;

    @Schedule(hour = "*", minute = "*/10", second = "20", persistent = false)
    void tick() {
        uploads.sweep();
    }
}

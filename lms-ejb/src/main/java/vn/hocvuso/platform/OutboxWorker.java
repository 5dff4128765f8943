package vn.hocvuso.platform;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.hocvuso.shared.OpenToEveryone;

/** Hands due outbox rows to their handlers, one transaction each. */
@Singleton
@Lock(LockType.WRITE)
@OpenToEveryone
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxWorker {

    private static final int BATCH = 50;

    @Inject
    OutboxStep step;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void work() {
        SystemSubject.run(() -> {
            for (int done = 0; done < BATCH && step.takeOne(); done++) {
                // each call is one row in a transaction of its own
            }
        });
    }
}

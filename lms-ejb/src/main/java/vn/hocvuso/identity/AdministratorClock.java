package vn.hocvuso.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import vn.hocvuso.platform.SystemSubject;
import vn.hocvuso.shared.OpenToEveryone;

/** Looks for requests to make administrators while the product runs: nobody should have to restart it for a password. */
@Singleton
@OpenToEveryone
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AdministratorClock {

    private final Set<Path> reported = new HashSet<>();

    @Inject
    AdministratorRequest request;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        SystemSubject.run(() -> request.fulfilAll(reported));
    }
}

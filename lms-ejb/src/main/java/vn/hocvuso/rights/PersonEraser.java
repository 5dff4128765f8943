package vn.hocvuso.rights;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.hocvuso.identity.AccountLifecycle;
import vn.hocvuso.platform.AuditTrail;

/** Carries a request out, in one transaction with everything that every feature removes. */
@Dependent
class PersonEraser {

    @Inject
    DeletionRepository repository;

    @Inject
    AccountLifecycle lifecycle;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Carries out the request if it is still open: another node or an administrator may have been faster. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void carryOutPlanned(long id) {
        repository.locked(id).filter(DeletionRequest::isOpen).ifPresent(request -> carryOut(request, 0));
    }

    /** Carries out a request that the caller's transaction holds. */
    void carryOut(DeletionRequest request, long by) {
        String pseudonym = Pseudonym.draw();
        lifecycle.erase(request.person(), pseudonym);
        request.carriedOut(pseudonym, by, clock.instant());
        audit.record(
                "rights.erased",
                "person",
                Long.toString(request.person().value()),
                "request " + request.id() + ", pseudonym " + pseudonym);
    }
}

package vn.hocvuso.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;

/** Gives a handler a transaction of its own, so that its failure does not undo the note about the failure. */
@Dependent
class OutboxRun {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void handle(OutboxHandler handler, String payload) {
        handler.handle(payload);
    }
}

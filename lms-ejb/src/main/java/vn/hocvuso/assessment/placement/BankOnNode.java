package vn.hocvuso.assessment.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The stock of questions as this node read it last. Read again with every content epoch, and after ten minutes: questions
 * of the desk are approved and difficulties fitted without a new epoch.
 */
@ApplicationScoped
class BankOnNode {

    static final Duration FRESH = Duration.ofMinutes(10);

    private volatile Known known;

    private record Known(long epoch, Instant readAt, PlacementBank.Stock stock) {}

    /** The stock as of that epoch, not older than ten minutes. */
    public PlacementBank.Stock at(long epoch, Instant now, Supplier<PlacementBank.Stock> read) {
        Known found = known;
        if (found == null || found.epoch != epoch || now.isAfter(found.readAt.plus(FRESH))) {
            found = new Known(epoch, now, read.get());
            known = found;
        }
        return found.stock;
    }
}

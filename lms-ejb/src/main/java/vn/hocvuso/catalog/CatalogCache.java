package vn.hocvuso.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** The snapshot of one content epoch, made once. */
@ApplicationScoped
class CatalogCache {

    private volatile Known known;

    private record Known(long epoch, CatalogSnapshot snapshot) {}

    /** The snapshot as of that epoch; made by one thread while others wait, for it takes a second. */
    public CatalogSnapshot at(long epoch, Supplier<CatalogSnapshot> make) {
        Known found = known;
        if (found != null && found.epoch == epoch) {
            return found.snapshot;
        }
        synchronized (this) {
            if (known == null || known.epoch != epoch) {
                known = new Known(epoch, make.get());
            }
            return known.snapshot;
        }
    }
}

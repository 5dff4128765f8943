package vn.hocvuso.competency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.hocvuso.platform.ContentEpoch;
import vn.hocvuso.shared.Ids;

/** Stores a version of a framework once. */
@Dependent
class FrameworkWriter {

    enum Outcome {
        STORED,
        KNOWN,
        DIFFERENT
    }

    @Inject
    FrameworkRepository repository;

    @Inject
    ContentEpoch epoch;

    @Inject
    Clock clock;

    /** Stores the version; one that is there with another text stays as it is. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Outcome store(Framework framework, String hash, String source) {
        Optional<StoredFramework> known = repository.find(framework.id(), framework.version());
        if (known.isPresent()) {
            return known.get().hash().equals(hash) ? Outcome.KNOWN : Outcome.DIFFERENT;
        }
        repository.add(new StoredFramework(Ids.next(), framework, hash, source, clock.instant()));
        epoch.changed();
        return Outcome.STORED;
    }
}

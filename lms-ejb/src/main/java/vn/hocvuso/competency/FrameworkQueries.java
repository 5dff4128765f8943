package vn.hocvuso.competency;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.platform.ContentEpoch;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.OpenToEveryone;

/** Reads about skills frameworks. No SQL once warm. */
@Stateless
@OpenToEveryone
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FrameworkQueries {

    /** Khung năng lực số cho người học, Thông tư 02/2025/TT-BGDĐT: the one that courses and questions are tagged with. */
    public static final String MAIN = "tt02-2025";

    @Inject
    DocumentRepository repository;

    @Inject
    FrameworkCache cache;

    @Inject
    ContentEpoch epoch;

    /**
     * The newest version of the framework that courses and questions use.
     *
     * @throws NotFoundException when none is loaded
     */
    public Framework current() {
        return newest().orElseThrow(() -> new NotFoundException("competency.framework-missing"));
    }

    /** The newest version of the framework that courses and questions use; empty when none is loaded. */
    public Optional<Framework> newest() {
        return all().stream().filter(framework -> framework.id().equals(MAIN)).reduce((older, newer) -> newer);
    }

    /** One version, as records of the past name it. */
    public Optional<Framework> version(String id, int version) {
        return all().stream()
                .filter(framework -> framework.id().equals(id) && framework.version() == version)
                .findFirst();
    }

    private List<Framework> all() {
        return cache.at(epoch.current(), repository::all);
    }
}

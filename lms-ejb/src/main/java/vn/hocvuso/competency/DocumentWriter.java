package vn.hocvuso.competency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.hocvuso.platform.ContentEpoch;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.shared.Ids;

/** Stores a version of a framework or crosswalk once. */
@Dependent
class DocumentWriter {

    @Inject
    DocumentRepository repository;

    @Inject
    ContentEpoch epoch;

    @Inject
    Clock clock;

    /** Stores the version; one that is there with another text stays as it is, and that is a problem of the file. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void store(StoredDocument.Kind kind, String id, int version, ContentFile file) {
        Optional<StoredDocument> known = repository.find(kind, id, version);
        if (known.isEmpty()) {
            repository.add(
                    new StoredDocument(Ids.next(), kind, id, version, file.hash(), file.text(), clock.instant()));
            epoch.changed();
        } else if (!known.get().hash().equals(file.hash())) {
            file.problem(
                    1,
                    "differs from version " + version + " of " + id
                            + ", which is published and never changes; write the change as version " + (version + 1));
        }
    }
}

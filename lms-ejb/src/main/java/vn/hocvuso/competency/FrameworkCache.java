package vn.hocvuso.competency;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentReport;

/** The frameworks of one content epoch, read once. */
@ApplicationScoped
class FrameworkCache {

    private volatile Known known = new Known(Long.MIN_VALUE, List.of());

    private record Known(long epoch, List<Framework> frameworks) {}

    /** The frameworks as of that epoch, sorted by id and version; {@code stored} is asked once for each epoch. */
    public List<Framework> at(long epoch, Supplier<List<StoredFramework>> stored) {
        Known found = known;
        if (found.epoch != epoch) {
            found = new Known(
                    epoch, stored.get().stream().map(FrameworkCache::read).toList());
            known = found;
        }
        return found.frameworks;
    }

    private static Framework read(StoredFramework stored) {
        Path name = Path.of(stored.frameworkId(), "v" + stored.frameworkVersion() + ".yaml");
        ContentReport report = new ContentReport(name);
        return ContentFile.of(name, stored.source(), report)
                .flatMap(FrameworkReader::read)
                .orElseThrow(() -> new IllegalStateException("stored framework unreadable: " + report.problems()));
    }
}

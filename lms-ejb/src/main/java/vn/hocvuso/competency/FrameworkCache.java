package vn.hocvuso.competency;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentReport;

/** The frameworks of one content epoch, read once. */
@ApplicationScoped
class FrameworkCache {

    private volatile Known known = new Known(Long.MIN_VALUE, List.of());

    private record Known(long epoch, List<Framework> frameworks) {}

    /** The frameworks as of that epoch, older versions first; {@code stored} is asked once for each epoch. */
    public List<Framework> at(long epoch, Supplier<List<StoredDocument>> stored) {
        Known found = known;
        if (found.epoch != epoch) {
            found = new Known(epoch, assemble(stored.get()));
            known = found;
        }
        return found.frameworks;
    }

    static List<Framework> assemble(List<StoredDocument> stored) {
        List<Framework> bare = stored.stream()
                .filter(document -> document.kind() == StoredDocument.Kind.FRAMEWORK)
                .map(document -> read(document, FrameworkReader::read))
                .toList();
        Map<String, CrosswalkTable> newest = new LinkedHashMap<>();
        stored.stream()
                .filter(document -> document.kind() == StoredDocument.Kind.CROSSWALK)
                .map(document -> read(document, file -> CrosswalkReader.read(file, bare)))
                .forEach(table -> newest.put(table.id(), table));
        return bare.stream()
                .map(framework -> framework.with(newest.values().stream()
                        .flatMap(table -> table.seenFrom(framework.id(), bare).stream())
                        .toList()))
                .toList();
    }

    private static <T> T read(StoredDocument stored, Function<ContentFile, Optional<T>> reader) {
        Path name = Path.of(stored.documentId(), "v" + stored.documentVersion() + ".yaml");
        ContentReport report = new ContentReport(name);
        return ContentFile.of(name, stored.source(), report)
                .flatMap(reader)
                .orElseThrow(() -> new IllegalStateException("stored document unreadable: " + report.problems()));
    }
}

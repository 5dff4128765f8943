package vn.hocvuso.competency;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentLoad;
import vn.hocvuso.platform.ContentReport;

/** Loads {@code frameworks/<id>/v<version>.yaml}, then {@code frameworks/crosswalks/*.yaml}. */
@Dependent
class FrameworkImport {

    private static final String CROSSWALKS = "crosswalks";

    @Inject
    DocumentWriter writer;

    void on(@Observes @Priority(100) ContentLoad load) {
        List<Framework> frameworks = new ArrayList<>();
        for (Path path : files(load.root(), load.report())) {
            Optional<ContentFile> file = ContentFile.read(path, load.report());
            if (file.isEmpty()) {
                continue;
            }
            if (isCrosswalk(path)) {
                CrosswalkReader.read(file.get(), frameworks)
                        .ifPresent(table ->
                                writer.store(StoredDocument.Kind.CROSSWALK, table.id(), table.version(), file.get()));
            } else {
                readFramework(file.get()).ifPresent(framework -> {
                    frameworks.add(framework);
                    writer.store(StoredDocument.Kind.FRAMEWORK, framework.id(), framework.version(), file.get());
                });
            }
        }
    }

    static boolean isCrosswalk(Path path) {
        return path.getParent().getFileName().toString().equals(CROSSWALKS);
    }

    /** The framework of a file whose name agrees with what stands in it. */
    static Optional<Framework> readFramework(ContentFile file) {
        Optional<Framework> framework = FrameworkReader.read(file);
        framework.ifPresent(read -> {
            String wanted = read.id() + "/v" + read.version() + ".yaml";
            if (!file.path().endsWith(Path.of(wanted))) {
                file.problem(1, "says it is " + read.reference() + "; name the file frameworks/" + wanted);
            }
        });
        return framework.filter(read -> file.isSound());
    }

    /** The files of the folder, frameworks before crosswalks. */
    static List<Path> files(Path root, ContentReport report) {
        Path folder = root.resolve("frameworks");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder, 2)) {
            List<Path> found =
                    new ArrayList<>(paths.filter(path -> path.toString().endsWith(".yaml"))
                            .sorted()
                            .toList());
            found.sort((one, other) -> Boolean.compare(isCrosswalk(one), isCrosswalk(other)));
            return found;
        } catch (IOException unreadable) {
            report.problem(folder, 1, "cannot be listed (" + unreadable + "); check its permissions");
            return List.of();
        }
    }
}

package vn.hocvuso.competency;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentLoad;
import vn.hocvuso.platform.ContentReport;

/** Loads {@code frameworks/<id>/v<version>.yaml}. */
@Dependent
class FrameworkImport {

    @Inject
    FrameworkWriter writer;

    void on(@Observes @Priority(100) ContentLoad load) {
        for (Path path : files(load.root(), load.report())) {
            ContentFile.read(path, load.report()).ifPresent(this::load);
        }
    }

    private void load(ContentFile file) {
        Optional<Framework> framework = read(file);
        if (framework.isPresent()
                && writer.store(framework.get(), file.hash(), file.text()) == FrameworkWriter.Outcome.DIFFERENT) {
            int next = framework.get().version() + 1;
            file.problem(
                    1,
                    "differs from the version " + framework.get().version()
                            + " that is published and never changes; write it as v" + next + ".yaml with version: "
                            + next);
        }
    }

    /** The framework of a file whose name agrees with what stands in it. */
    static Optional<Framework> read(ContentFile file) {
        Optional<Framework> framework = FrameworkReader.read(file);
        framework.ifPresent(read -> {
            String wanted = read.id() + "/v" + read.version() + ".yaml";
            if (!file.path().endsWith(Path.of(wanted))) {
                file.problem(1, "says it is " + read.reference() + "; name the file frameworks/" + wanted);
            }
        });
        return framework.filter(read -> file.isSound());
    }

    static List<Path> files(Path root, ContentReport report) {
        Path folder = root.resolve("frameworks");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder, 2)) {
            return paths.filter(path -> path.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            report.problem(folder, 1, "cannot be listed (" + unreadable + "); check its permissions");
            return List.of();
        }
    }
}

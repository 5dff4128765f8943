package vn.hocvuso.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.hocvuso.platform.ContentReport;

/** Where courses and paths are in the content folder. */
final class CatalogFolder {

    private CatalogFolder() {}

    static List<Path> courses(Path root, ContentReport report) {
        return list(root.resolve("courses"), Files::isDirectory, report);
    }

    static List<Path> paths(Path root, ContentReport report) {
        return list(root.resolve("paths"), path -> path.toString().endsWith(".yaml"), report);
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted, ContentReport report) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(wanted).sorted().toList();
        } catch (IOException unreadable) {
            report.problem(folder, 1, "cannot be listed (" + unreadable + "); check its permissions");
            return List.of();
        }
    }
}

package vn.hocvuso.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Documents and sources of the whole checkout, read as text. */
final class DocFiles {

    private static final Path CHECKOUT = Path.of("..");
    private static final List<String> MODULES = List.of("lms-ejb", "lms-web", "lms-run");

    private DocFiles() {}

    static String document(String name) {
        return text(CHECKOUT.resolve("docs").resolve(name));
    }

    /** The Java sources of the product, without tests. */
    static List<Path> sources(Predicate<Path> wanted) {
        return MODULES.stream()
                .map(module -> CHECKOUT.resolve(module).resolve("src/main/java"))
                .flatMap(folder -> files(folder).stream())
                .filter(wanted)
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The cells of the rows of a document's tables that have that many columns; heads and rules included. */
    static List<List<String>> rows(String document, int columns) {
        return document.lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> List.of(line.split("\\|", -1)))
                .filter(cells -> cells.size() == columns + 2)
                .map(cells -> cells.subList(1, columns + 1))
                .map(cells -> cells.stream().map(String::strip).toList())
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

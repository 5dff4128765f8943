package vn.hocvuso.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentReport;

/**
 * The files of one course: on disk when it is imported, from the database when it is served.
 *
 * @param slug name of the folder
 * @param description {@code course.yaml}
 * @param lessons file name ({@code 01-ten-bai.vi.md}) to file
 */
record CourseFiles(String slug, ContentFile description, SortedMap<String, ContentFile> lessons) {

    static final String DESCRIPTION = "course.yaml";

    private static final String LESSON_SUFFIX = ".md";

    /** Reads a folder; empty, with problems reported, when a file cannot be read. */
    static Optional<CourseFiles> in(Path folder, ContentReport report) {
        Path description = folder.resolve(DESCRIPTION);
        if (!Files.exists(description)) {
            report.problem(description, 1, "is missing; every course folder needs it, see content/README.md");
            return Optional.empty();
        }
        Optional<ContentFile> described = ContentFile.read(description, report);
        List<Optional<ContentFile>> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            paths.filter(path -> path.toString().endsWith(LESSON_SUFFIX))
                    .sorted()
                    .forEach(path -> files.add(ContentFile.read(path, report)));
        } catch (IOException unreadable) {
            report.problem(folder, 1, "cannot be listed (" + unreadable + "); check its permissions");
            return Optional.empty();
        }
        if (described.isEmpty() || files.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new CourseFiles(
                folder.getFileName().toString(),
                described.get(),
                files.stream()
                        .map(Optional::orElseThrow)
                        .collect(Collectors.toMap(
                                file -> file.path().getFileName().toString(),
                                file -> file,
                                (a, b) -> a,
                                TreeMap::new))));
    }

    /** The files of a stored edition. */
    static Optional<CourseFiles> stored(
            String slug, String description, Map<String, String> lessons, ContentReport report) {
        SortedMap<String, ContentFile> files = new TreeMap<>();
        for (Map.Entry<String, String> lesson : lessons.entrySet()) {
            ContentFile.of(Path.of(slug, lesson.getKey()), lesson.getValue(), report)
                    .ifPresent(file -> files.put(lesson.getKey(), file));
        }
        return ContentFile.of(Path.of(slug, DESCRIPTION), description, report)
                .map(file -> new CourseFiles(slug, file, files));
    }

    /** Whether no file has a problem. */
    boolean isSound() {
        return description.isSound() && lessons.values().stream().allMatch(ContentFile::isSound);
    }

    /** SHA-256 over all files and their names. */
    String hash() {
        StringBuilder all = new StringBuilder(description.hash());
        lessons.forEach(
                (name, file) -> all.append('\n').append(name).append(' ').append(file.hash()));
        return ContentFile.hash(all.toString());
    }
}

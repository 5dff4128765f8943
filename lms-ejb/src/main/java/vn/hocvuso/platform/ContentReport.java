package vn.hocvuso.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in content files, as {@code file:line: what is wrong, what to write instead}. */
public final class ContentReport {

    private final Path root;
    private final List<String> problems = new ArrayList<>();

    /** A report whose lines name files below that folder. */
    public ContentReport(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * Notes one problem.
     *
     * @param line 1-based; 0 when the whole file is meant
     * @param whatAndRemedy what is wrong and what to write instead
     */
    public void problem(Path file, int line, String whatAndRemedy) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(root) ? root.relativize(absolute) : file.getFileName();
        problems.add(shown + ":" + Math.max(line, 1) + ": " + whatAndRemedy);
    }

    /** The problems in the order found. */
    public List<String> problems() {
        return List.copyOf(problems);
    }
}

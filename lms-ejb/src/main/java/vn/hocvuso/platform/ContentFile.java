package vn.hocvuso.platform;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * One text file of the content folder while it is read. Counts its own problems, so that its importer can tell whether
 * what was read may be stored.
 */
public final class ContentFile {

    private static final int MOST_CHARACTERS = 1_000_000;

    private final Path path;
    private final String text;
    private final ContentReport report;
    private boolean sound = true;

    private ContentFile(Path path, String text, ContentReport report) {
        this.path = path;
        this.text = text;
        this.report = report;
    }

    /** Reads a file; empty, with a problem reported, when it is no UTF-8 text in Unicode NFC or longer than 1 MB. */
    public static Optional<ContentFile> read(Path path, ContentReport report) {
        try {
            return of(path, Files.readString(path, StandardCharsets.UTF_8), report);
        } catch (IOException unreadable) {
            report.problem(path, 1, "cannot be read as UTF-8 (" + unreadable + "); save it as UTF-8");
            return Optional.empty();
        }
    }

    /** A file whose text is known already, as stored editions are. */
    public static Optional<ContentFile> of(Path path, String text, ContentReport report) {
        if (text.length() > MOST_CHARACTERS) {
            report.problem(path, 1, "is longer than " + MOST_CHARACTERS + " characters; split it");
            return Optional.empty();
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            report.problem(path, firstLineNotComposed(text), "is not in Unicode NFC; save it in composed form (NFC)");
            return Optional.empty();
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Optional.of(new ContentFile(path, plain.replace("\r\n", "\n"), report));
    }

    /** Where the file is. */
    public Path path() {
        return path;
    }

    /** The text with {@code \n} at the end of lines. */
    public String text() {
        return text;
    }

    /** SHA-256 of the text in hexadecimal. */
    public String hash() {
        return hash(text);
    }

    /** SHA-256 of a text in hexadecimal. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** Notes a problem of this file. */
    public void problem(int line, String whatAndRemedy) {
        sound = false;
        report.problem(path, line, whatAndRemedy);
    }

    /** Whether no problem was found so far. */
    public boolean isSound() {
        return sound;
    }

    /** The whole file as YAML; empty, with a problem reported, when it is none. */
    public Optional<ContentNode> yaml() {
        return yaml(text, 0);
    }

    /** A part of the file as YAML; {@code linesBefore} lines stand above it. */
    public Optional<ContentNode> yaml(String part, int linesBefore) {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(0);
        try {
            Node root = new Yaml(new SafeConstructor(limits)).compose(new StringReader(part));
            if (root == null) {
                problem(linesBefore + 1, "is empty; see content/README.md for what stands here");
                return Optional.empty();
            }
            return Optional.of(new ContentNode(this, root, linesBefore));
        } catch (MarkedYAMLException wrong) {
            int line =
                    wrong.getProblemMark() == null ? 1 : wrong.getProblemMark().getLine() + 1;
            problem(linesBefore + line, "is no valid YAML (" + wrong.getProblem() + "); put texts in double quotes");
        } catch (YAMLException wrong) {
            problem(
                    linesBefore + 1,
                    "is no YAML we read (" + wrong.getMessage() + "); remove control characters and aliases");
        }
        return Optional.empty();
    }

    private static int firstLineNotComposed(String text) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
                return number;
            }
        }
        return 1;
    }
}

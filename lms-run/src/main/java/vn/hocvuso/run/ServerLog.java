package vn.hocvuso.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server wrote into its log since a given moment. */
final class ServerLog {

    private static final Pattern DEPLOYED =
            Pattern.compile("Boot Command deploy (returned with result SUCCESS|failed)(.*)");

    private final Path file;
    private final long start;

    /** Begins to read at the end of what is there now. */
    ServerLog(Path file) {
        this.file = file;
        try {
            this.start = Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isUp() {
        return isUp(text());
    }

    static boolean isUp(String text) {
        return text.contains("NCLS-CORE-00017");
    }

    /** How the deployment ended: empty while it goes on, "SUCCESS", or the server's complaint. */
    String deployment() {
        return deployment(text());
    }

    static String deployment(String text) {
        Matcher matcher = DEPLOYED.matcher(text);
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(1).equals("failed") ? matcher.group(2).trim() : "SUCCESS";
    }

    /** Whether an application that was deployed earlier is started; the server says that it is up before that. */
    boolean hasApplication() {
        return hasApplication(text());
    }

    static boolean hasApplication(String text) {
        return text.contains("AS-WEB-GLUE-00172");
    }

    /** Whether an application that was deployed earlier failed to start. */
    boolean hasFailedApplication() {
        return text().contains("Exception while loading the app");
    }

    private String text() {
        if (!Files.exists(file)) {
            return "";
        }
        try (RandomAccessFile reader = new RandomAccessFile(file.toFile(), "r")) {
            // Rotation begins a new file.
            long from = reader.length() < start ? 0 : start;
            byte[] bytes = new byte[(int) Math.min(reader.length() - from, 8 * 1024 * 1024)];
            reader.seek(from);
            reader.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

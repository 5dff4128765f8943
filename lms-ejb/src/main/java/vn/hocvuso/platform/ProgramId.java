package vn.hocvuso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fingerprint of what makes content into pages and files below the web module: the features and the libraries beside
 * them. The same on every node that runs the same build; another when a class, a template or a library changed.
 */
@ApplicationScoped
public class ProgramId {

    private static final String LIBRARIES = "lib";

    private volatile String id;

    /** The fingerprint, some dozen letters and digits; read from the disk once. */
    public String get() {
        if (id == null) {
            Path program = location();
            id = of(program, program.resolveSibling(LIBRARIES));
        }
        return id;
    }

    /**
     * The fingerprint of a program.
     *
     * @param program folder or archive, every byte counts
     * @param libraries folder of archives that carry their version in their name: name and size count; may be missing
     */
    static String of(Path program, Path libraries) {
        MessageDigest digest = sha256();
        for (Path file : files(program)) {
            add(digest, program.relativize(file).toString().replace('\\', '/'));
            digest.update(read(file));
        }
        for (Path library : Files.isDirectory(libraries) ? files(libraries) : List.<Path>of()) {
            add(digest, library.getFileName() + " " + library.toFile().length());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path location() {
        try {
            return Path.of(ProgramId.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}

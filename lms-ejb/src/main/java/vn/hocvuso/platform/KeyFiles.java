package vn.hocvuso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Keys of this installation: files in {@code keys/} of the state directory, outside the database, readable by the
 * server's user only. A backup of the database without them cannot be opened; several nodes share the folder.
 */
@ApplicationScoped
public class KeyFiles {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Settings settings;

    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    /**
     * The secret of that name; drawn at random when it does not exist yet.
     *
     * @param bytes its length when it has to be made
     */
    public byte[] secret(String name, int bytes) {
        return known.computeIfAbsent(name, key -> {
                    byte[] fresh = new byte[bytes];
                    RANDOM.nextBytes(fresh);
                    return readOrCreate(key + ".key", fresh);
                })
                .clone();
    }

    /** The file's bytes; it is made with the given ones when it does not exist. The first of two nodes wins. */
    public byte[] readOrCreate(String fileName, byte[] fresh) {
        Path folder = settings.home().resolve("keys");
        Path file = folder.resolve(fileName);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                create(folder, file, fresh);
            }
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("key file " + fileName + " cannot be read or made", failure);
        }
    }

    /** Names of the key files that start with the prefix, in alphabetical order. */
    public List<String> names(String prefix) {
        Path folder = settings.home().resolve("keys");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("key folder cannot be read", failure);
        }
    }

    private static void create(Path folder, Path file, byte[] fresh) throws IOException {
        Path complete = Files.createTempFile(folder, "new", ".key", onlyOwner(folder));
        try {
            Files.write(complete, fresh, StandardOpenOption.SYNC);
            Files.createLink(file, complete); // atomic, and fails when another node was first
        } catch (FileAlreadyExistsException other) {
            return;
        } finally {
            Files.deleteIfExists(complete);
        }
    }

    private static FileAttribute<?>[] onlyOwner(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}

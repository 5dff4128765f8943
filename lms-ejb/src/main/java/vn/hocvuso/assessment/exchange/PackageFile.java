package vn.hocvuso.assessment.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An archive of a stranger. Nothing of it is ever written to disk; only the XML in it is read, entry by entry, within
 * limits that count what really comes out.
 */
final class PackageFile implements AutoCloseable {

    private static final int MAX_ENTRIES = 10_000;
    private static final long MAX_TOTAL = 1L << 30;
    private static final long MAX_XML_TOTAL = 100L << 20;
    private static final int MAX_XML = 8 << 20;
    private static final long RATIO_FROM = 1L << 20;
    private static final int MAX_RATIO = 200;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private long read;

    /**
     * Opens an archive and looks at its directory.
     *
     * @throws RefusedException when it is broken, too large or has paths that lead out of it
     */
    static PackageFile open(Path file) {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                return new PackageFile(zip);
            } catch (RefusedException | IllegalArgumentException refusal) {
                zip.close();
                throw refusal;
            }
        } catch (IOException | IllegalArgumentException broken) {
            // names that are no text are reported as an illegal argument
            throw new RefusedException(NoteCode.ARCHIVE_BROKEN, 1, String.valueOf(broken.getMessage()));
        }
    }

    private PackageFile(ZipFile zip) {
        this.zip = zip;
        if (zip.size() > MAX_ENTRIES) {
            throw new RefusedException(
                    NoteCode.ARCHIVE_TOO_MANY_FILES, 1, String.valueOf(zip.size()), String.valueOf(MAX_ENTRIES));
        }
        long total = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (leadsOut(name)) {
                throw new RefusedException(NoteCode.ARCHIVE_PATH, 1, name);
            }
            long size = Math.max(entry.getSize(), 0);
            total += size;
            boolean swells = size > RATIO_FROM && size / MAX_RATIO > Math.max(entry.getCompressedSize(), 1);
            if (total > MAX_TOTAL || swells) {
                throw new RefusedException(NoteCode.ARCHIVE_TOO_LARGE, 1, name);
            }
            if (!entry.isDirectory()) {
                names.add(name);
                if (entries.put(name, entry) != null) {
                    // which of the two is meant, nobody knows
                    throw new RefusedException(NoteCode.ARCHIVE_DUPLICATE, 1, name);
                }
            }
        }
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.matches("^[A-Za-z]:.*")
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/")).contains("..");
    }

    /** The files in the order of the directory. */
    List<String> names() {
        return names;
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The first of the names that ends like that, the shortest path first. */
    Optional<String> find(String fileName) {
        return names.stream()
                .filter(name -> name.substring(name.lastIndexOf('/') + 1)
                        .toLowerCase(Locale.ROOT)
                        .equals(fileName))
                .min((one, other) -> Integer.compare(one.length(), other.length()));
    }

    /**
     * The content of a file.
     *
     * @throws RefusedException when it is missing, broken or larger than the limits
     */
    byte[] read(String name) {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new RefusedException(NoteCode.FILE_MISSING, 1, name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(MAX_XML + 1);
            read += content.length;
            if (content.length > MAX_XML) {
                throw new RefusedException(NoteCode.FILE_TOO_LARGE, 1, name);
            }
            if (read > MAX_XML_TOTAL) {
                throw new RefusedException(NoteCode.ARCHIVE_TOO_LARGE, 1, name);
            }
            return content;
        } catch (IOException broken) {
            throw new RefusedException(NoteCode.ARCHIVE_BROKEN, 1, String.valueOf(broken.getMessage()));
        }
    }

    /** The path in the archive that a reference in a file means; empty when it leads out or elsewhere. */
    static Optional<String> resolve(String from, String reference) {
        String path = reference.replaceAll("[?#].*$", "");
        if (path.isEmpty() || path.contains(":") || path.startsWith("/") || path.contains("\\")) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        if (from.contains("/")) {
            Collections.addAll(parts, from.substring(0, from.lastIndexOf('/')).split("/"));
        }
        for (String part : path.replace("%20", " ").split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

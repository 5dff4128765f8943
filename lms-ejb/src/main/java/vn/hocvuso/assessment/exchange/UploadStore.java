package vn.hocvuso.assessment.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.platform.Settings;
import vn.hocvuso.shared.RuleViolationException;

/**
 * Files that somebody sent and has not decided about, on the disk of this node. Each belongs to who sent it, a person has
 * one, and none outlives {@link #KEPT}: neither a restart nor another node knows it, and the page says so.
 */
@ApplicationScoped
class UploadStore {

    /** How long a file waits after somebody looked at it last. */
    static final Duration KEPT = Duration.ofHours(2);

    private static final Logger LOG = System.getLogger(UploadStore.class.getName());
    private static final int MOST_FILES = 40;
    private static final int MOST_REPORTS = 6;
    private static final int TICKET_BYTES = 16;
    private static final int LONGEST_NAME = 120;
    private static final int CHUNK = 1 << 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private final Map<String, Upload> uploads = new ConcurrentHashMap<>();
    private final Map<String, ImportReport> reports = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ImportReport> eldest) {
            return size() > MOST_REPORTS;
        }
    };

    private record Upload(String name, Path file, PersonId owner, Instant seen, boolean claimed) {

        Upload seenAt(Instant now) {
            return new Upload(name, file, owner, now, claimed);
        }

        Upload claimed(boolean nowClaimed) {
            return new Upload(name, file, owner, seen, nowClaimed);
        }
    }

    /**
     * Keeps a file in place of the one the person had.
     *
     * @param name as the person knows it
     * @return what the file is asked for by
     * @throws RuleViolationException when it is larger than {@link ImportService#MAX_BYTES}
     */
    public String keep(String name, InputStream content, PersonId owner) {
        try {
            Path folder = Files.createDirectories(folder());
            Path file = Files.createTempFile(folder, "import-", ".tmp");
            boolean kept = false;
            try {
                copy(content, file);
                kept = true;
            } finally {
                if (!kept) {
                    Files.deleteIfExists(file);
                }
            }
            uploads.entrySet().stream()
                    .filter(upload -> upload.getValue().owner.equals(owner))
                    .map(Map.Entry::getKey)
                    .toList()
                    .forEach(this::forget);
            makeRoom();
            byte[] ticket = new byte[TICKET_BYTES];
            RANDOM.nextBytes(ticket);
            String code = HexFormat.of().formatHex(ticket);
            uploads.put(code, new Upload(shortName(name), file, owner, clock.instant(), false));
            return code;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void copy(InputStream content, Path file) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                size += read;
                if (size > ImportService.MAX_BYTES) {
                    throw new RuleViolationException("exchange.file-too-large", ImportService.MAX_BYTES >> 20);
                }
                out.write(chunk, 0, read);
            }
        }
    }

    /** The last part of what a browser calls the file, without signs that mean something to terminals. */
    static String shortName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
        if (last.isEmpty()) {
            return "?";
        }
        // the end says what it is
        return last.length() <= LONGEST_NAME ? last : "…" + last.substring(last.length() - LONGEST_NAME);
    }

    /** What the file would bring; empty when it is not here any more, or another's. */
    public Optional<ImportReport> report(String ticket, PersonId asker) {
        Upload upload = uploads.get(ticket);
        if (upload == null || !upload.owner.equals(asker)) {
            return Optional.empty();
        }
        uploads.computeIfPresent(ticket, (code, known) -> known.seenAt(clock.instant()));
        synchronized (reports) {
            if (reports.containsKey(ticket)) {
                return Optional.of(reports.get(ticket));
            }
        }
        ImportReport report = new QuestionImport().read(upload.name, upload.file);
        synchronized (reports) {
            if (uploads.containsKey(ticket)) {
                reports.put(ticket, report);
            }
        }
        return Optional.of(report);
    }

    /** The file itself; empty when it is not here any more, or another's. */
    public Optional<Path> file(String ticket, PersonId asker) {
        return Optional.ofNullable(uploads.get(ticket))
                .filter(upload -> upload.owner.equals(asker))
                .map(Upload::file);
    }

    /** Whether the caller is the first to take the file's questions. */
    public boolean claim(String ticket) {
        boolean[] first = {false};
        uploads.computeIfPresent(ticket, (code, upload) -> {
            first[0] = !upload.claimed;
            return upload.claimed(true);
        });
        return first[0];
    }

    /** The questions were not taken after all. */
    public void release(String ticket) {
        uploads.computeIfPresent(ticket, (code, upload) -> upload.claimed(false));
    }

    /** Throws the file away, if it is the person's. */
    public void forget(String ticket, PersonId asker) {
        Upload upload = uploads.get(ticket);
        if (upload != null && upload.owner.equals(asker)) {
            forget(ticket);
        }
    }

    private void forget(String ticket) {
        Upload upload = uploads.remove(ticket);
        synchronized (reports) {
            reports.remove(ticket);
        }
        if (upload != null) {
            delete(upload.file);
        }
    }

    private void makeRoom() {
        uploads.entrySet().stream()
                .sorted(Comparator.comparing(upload -> upload.getValue().seen))
                .limit(Math.max(0, uploads.size() - MOST_FILES + 1))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::forget);
    }

    /** Throws away what nobody looked at for long, also what an earlier start of the server left. */
    public void sweep() {
        Instant oldest = clock.instant().minus(KEPT);
        uploads.entrySet().stream()
                .filter(upload -> upload.getValue().seen.isBefore(oldest))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::forget);
        if (!Files.isDirectory(folder())) {
            return;
        }
        List<Path> known = uploads.values().stream().map(Upload::file).toList();
        try (Stream<Path> files = Files.list(folder())) {
            files.filter(file -> !known.contains(file))
                    .filter(file -> file.toFile().lastModified() < oldest.toEpochMilli())
                    .forEach(UploadStore::delete);
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "uploads cannot be listed", unreadable);
        }
    }

    private Path folder() {
        return settings.home().resolve("uploads");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException busy) {
            LOG.log(Level.WARNING, "an upload cannot be deleted; it is tried again later", busy);
        }
    }
}

package vn.hocvuso.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The file that a program's output is appended to, kept from growing without end: what it holds is copied away and the
 * file emptied while the program goes on appending. (A line written between the two steps is lost.)
 */
final class ProcessLog {

    static final long LIMIT_BYTES = 10_000_000;
    private static final int KEPT = 3;

    private ProcessLog() {}

    /** Turns {@code name.log} over into {@code name.log.1}, that into {@code .2}, {@code .3}, when it is over the limit. */
    static void rotate(Path file, long limitBytes) {
        try {
            if (!Files.exists(file) || Files.size(file) <= limitBytes) {
                return;
            }
            for (int number = KEPT - 1; number >= 1; number--) {
                Path older = numbered(file, number);
                if (Files.exists(older)) {
                    Files.move(older, numbered(file, number + 1), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.copy(file, numbered(file, 1), StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel emptied = FileChannel.open(file, StandardOpenOption.WRITE)) {
                emptied.truncate(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path numbered(Path file, int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }
}

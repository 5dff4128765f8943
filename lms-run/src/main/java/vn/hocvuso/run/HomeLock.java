package vn.hocvuso.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One product per home: the operating system gives the lock back even after a crash. */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Whether a product runs on the home. */
    static boolean isHeld(Path home) {
        if (!Files.exists(home.resolve("lock"))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.WRITE)) {
            return !lock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HomeLock take(Path home) {
        PrivateFiles.createFolder(home);
        try {
            FileChannel channel =
                    FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                throw new StartException("Học vụ số đang chạy trên thư mục " + home
                        + "; dừng bản đó (Ctrl-C) hoặc chọn thư mục khác bằng LMS_HOME / it is already running on this"
                        + " folder; stop that one (Ctrl-C) or choose another folder with LMS_HOME");
            }
            return new HomeLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The lock lives as long as the channel is open.
    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

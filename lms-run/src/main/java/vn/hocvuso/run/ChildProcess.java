package vn.hocvuso.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A program the product started. Its id is written down, so that a later start can stop what a killed launcher left
 * behind, and nothing else.
 */
final class ChildProcess {

    private final Process process;
    private final Path pidFile;

    private ChildProcess(Process process, Path pidFile) {
        this.process = process;
        this.pidFile = pidFile;
    }

    /**
     * Starts the program in the background.
     *
     * @param environment added to this process's own
     * @param output file that its standard output and error are appended to
     */
    static ChildProcess start(
            List<String> command, Map<String, String> environment, Path folder, Path output, Path pidFile) {
        ProcessBuilder builder = new ProcessBuilder(deafToTheKeyboard(command));
        builder.environment().putAll(environment);
        builder.directory(folder.toFile());
        builder.redirectInput(new File(isWindows() ? "NUL" : "/dev/null"));
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        try {
            Process process = builder.start();
            String started =
                    process.info().startInstant().map(Instant::toString).orElse("");
            PrivateFiles.write(pidFile, process.pid() + " " + started);
            return new ChildProcess(process, pidFile);
        } catch (IOException e) {
            throw new StartException("Không chạy được / cannot start: " + command.get(0) + ": " + e.getMessage(), e);
        }
    }

    // Ctrl-C reaches the whole foreground group; the order of stopping is the launcher's business alone.
    private static List<String> deafToTheKeyboard(List<String> command) {
        if (isWindows()) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        wrapped.addAll(command);
        return wrapped;
    }

    /** Stops the program that an earlier launcher started and could not stop. Does nothing when it is gone. */
    static void stopLeftover(Path pidFile, Duration patience) {
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            String[] parts = Files.readString(pidFile).trim().split(" ", 2);
            Optional<ProcessHandle> leftover = ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(handle -> parts.length == 2
                            && handle.info()
                                    .startInstant()
                                    .map(Instant::toString)
                                    .orElse("?")
                                    .equals(parts[1]));
            if (leftover.isPresent()) {
                leftover.get().destroy();
                try {
                    leftover.get().onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
                } catch (java.util.concurrent.TimeoutException e) {
                    leftover.get().destroyForcibly();
                    leftover.get().onExit().join();
                } catch (java.util.concurrent.ExecutionException e) {
                    throw new IllegalStateException(e);
                }
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** Asks the program to end and waits; ends it by force when patience is over. */
    void stop(Duration patience) {
        process.destroy();
        awaitEnd(patience);
    }

    /** Waits for the program to end by itself; ends it by force when patience is over. */
    void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Ends the program without letting it do anything more (SIGKILL), and waits until it is gone. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static IllegalStateException interrupted() {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted");
    }
}

package vn.hocvuso.run.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** CPU of everybody who takes part in a measurement on this machine. */
final class CpuMeter {

    private final ProcessHandle serverProcess;
    private final ProcessCpu server;
    private final Optional<ProcessCpu> database;
    private final OperatingSystemMXBean self = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    CpuMeter(ProcessHandle server, Optional<ProcessHandle> database) {
        this.serverProcess = server;
        this.server = new ProcessCpu(server);
        this.database = database.map(ProcessCpu::new);
    }

    /** The process that wrote its id and start into this file; empty when it is gone. */
    static Optional<ProcessHandle> processOf(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            String[] parts = Files.readString(pidFile).trim().split(" ", 2);
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(process -> parts.length == 2
                            && process.info()
                                    .startInstant()
                                    .map(Instant::toString)
                                    .orElse("?")
                                    .equals(parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessHandle serverProcess() {
        return serverProcess;
    }

    boolean knowsDatabase() {
        return database.isPresent();
    }

    /** What everybody has used until now. */
    Usage read() {
        return new Usage(
                System.nanoTime(),
                server.read(),
                database.map(ProcessCpu::read).orElse(CpuTimes.NONE),
                self.getProcessCpuTime(),
                machine());
    }

    private static long machine() {
        Path stat = Path.of("/proc/stat");
        try {
            return Files.exists(stat)
                    ? ProcStat.busyNanos(Files.readString(stat).split("\n", 2)[0])
                    : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

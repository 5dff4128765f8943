package vn.hocvuso.run.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Asks the operating system what a process has used. */
final class ProcessCpu {

    private final ProcessHandle process;
    private final Path folder;

    ProcessCpu(ProcessHandle process) {
        this.process = process;
        this.folder = Path.of("/proc", Long.toString(process.pid()));
    }

    /** What the process has used until now; outside Linux without the parts. */
    CpuTimes read() {
        try {
            if (!Files.exists(folder.resolve("stat"))) {
                long total =
                        process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
                return new CpuTimes(total, 0, 0);
            }
            return new CpuTimes(
                    ProcStat.nanos(Files.readString(folder.resolve("stat"))),
                    ofThreads("C1 Compiler", "C2 Compiler"),
                    ofThreads("GC Thread", "G1 ", "VM Thread"));
        } catch (IOException gone) {
            return CpuTimes.NONE;
        }
    }

    private long ofThreads(String... names) throws IOException {
        long nanos = 0;
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(folder.resolve("task"))) {
            for (Path task : tasks) {
                String stat = statOf(task);
                for (String name : names) {
                    if (!stat.isEmpty() && ProcStat.name(stat).startsWith(name)) {
                        nanos += ProcStat.nanos(stat);
                    }
                }
            }
        }
        return nanos;
    }

    private static String statOf(Path task) {
        try {
            return Files.readString(task.resolve("stat"));
        } catch (IOException threadEnded) {
            return "";
        }
    }
}

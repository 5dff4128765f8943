package vn.hocvuso.run.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Describes where a measurement was made. */
final class Machine {

    private Machine() {}

    static String describe() {
        return Runtime.getRuntime().availableProcessors() + " × " + processor() + ", " + System.getProperty("os.name")
                + " " + System.getProperty("os.version");
    }

    private static String processor() {
        return lines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    /** Java of the launcher, which starts the server with the same one. */
    static String java() {
        return System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version");
    }

    /** Heap and collector options of the server's command line. */
    static String serverOptions(ProcessHandle server) {
        Path commandLine = Path.of("/proc", Long.toString(server.pid()), "cmdline");
        List<String> options = lines(commandLine).stream()
                .flatMap(line -> Arrays.stream(line.split("\0")))
                .filter(option -> option.matches("-Xm[sx].*|-XX:\\+Use\\w+GC"))
                .distinct()
                .toList();
        return options.isEmpty() ? "?" : String.join(" ", options);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}

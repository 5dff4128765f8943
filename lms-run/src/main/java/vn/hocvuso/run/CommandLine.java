package vn.hocvuso.run;

import java.util.ArrayList;
import java.util.List;

/** The command line of the server's JVM, as the server itself composes it. */
final class CommandLine {

    private static final String FIRST = "Dump of JVM Invocation line";

    private CommandLine() {}

    /**
     * Reads the command line.
     *
     * @param dryRun what {@code start-domain --dry-run} printed
     */
    static List<String> of(List<String> dryRun) {
        List<String> command = new ArrayList<>();
        boolean inside = false;
        for (String line : dryRun) {
            if (line.startsWith(FIRST)) {
                inside = true;
            } else if (inside && line.isBlank()) {
                break;
            } else if (inside) {
                command.add(line);
            }
        }
        int stdin = command.indexOf("-read-stdin");
        if (stdin < 0) {
            throw new StartException("Máy chủ ứng dụng không cho biết cách khởi động / the application server does not"
                    + " tell how to start it: " + String.join(" ", dryRun));
        }
        // The passwords it would read from there are not set.
        command.set(stdin + 1, "false");
        return command;
    }
}

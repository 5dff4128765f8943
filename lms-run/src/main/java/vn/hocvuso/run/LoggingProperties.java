package vn.hocvuso.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The server's logging: one file in the home, kept small, nothing twice. */
final class LoggingProperties {

    private LoggingProperties() {}

    static String forProduct(String original, Path logFile) {
        Map<String, String> wanted = new TreeMap<>(Map.of(
                "com.sun.enterprise.server.logging.GFFileHandler.file",
                logFile.toString().replace('\\', '/'),
                "com.sun.enterprise.server.logging.GFFileHandler.rotationLimitInBytes",
                "20000000",
                "com.sun.enterprise.server.logging.GFFileHandler.maxHistoryFiles",
                "10",
                "fish.payara.enterprise.server.logging.PayaraNotificationFileHandler.maxHistoryFiles",
                "3",
                // Else every line stands in the console's file as well.
                "handlers",
                ""));
        StringBuilder text = new StringBuilder();
        original.lines()
                .filter(line -> wanted.keySet().stream().noneMatch(key -> line.startsWith(key + "=")))
                .forEach(line -> text.append(line).append('\n'));
        wanted.forEach(
                (key, value) -> text.append(key).append('=').append(value).append('\n'));
        return text.toString();
    }
}

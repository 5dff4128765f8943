package vn.hocvuso.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Commands to the running server, over its administration port. */
final class AdminCommand {

    private final int port;
    private final String password;

    AdminCommand(int port, String password) {
        this.port = port;
        this.password = password;
    }

    /** Opens the port of the pages, or closes it, which cuts requests under way. Returns when it is done. */
    void setPagesOpen(boolean open, Duration patience) throws IOException {
        run(
                "set",
                "configs.config.server-config.network-config.network-listeners.network-listener.http-listener-1.enabled="
                        + open,
                (int) patience.toMillis());
    }

    private void run(String command, String argument, int patienceMillis) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/__asadmin/"
                        + command + "?DEFAULT=" + URLEncoder.encode(argument, StandardCharsets.UTF_8))
                .toURL()
                .openConnection();
        connection.setRequestMethod("POST");
        connection.setConnectTimeout(patienceMillis);
        connection.setReadTimeout(patienceMillis);
        // The server refuses commands that a page in a browser could send.
        connection.setRequestProperty("X-Requested-By", "launcher");
        connection.setRequestProperty(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8)));
        try (InputStream in = connection.getInputStream()) {
            String report = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!report.contains("Exit Code : SUCCESS")) {
                throw new IOException(command + ": " + report);
            }
        }
    }
}

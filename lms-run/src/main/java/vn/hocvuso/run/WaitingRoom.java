package vn.hocvuso.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Holds the product's port while the application is not there yet, and tells whoever comes to wait: 503 with
 * {@code Retry-After} and a page that loads itself again. (Not after a form was sent: loading again would forget it, and
 * reloading by hand sends it once more.) The server opens the port only when the application is ready,
 * so nobody ever meets the server's own error pages.
 */
final class WaitingRoom {

    private static final int UNAVAILABLE = 503;
    private static final int THREADS = 4;
    private static final String SECONDS = "5";

    private final int port;
    private final byte[] pageWhenAsked;
    private final byte[] pageWhenSent;
    private HttpServer server;
    private ExecutorService threads;

    WaitingRoom(int port) {
        this.port = port;
        try (InputStream in = WaitingRoom.class.getResourceAsStream("starting.html")) {
            String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            pageWhenAsked = withoutLines(page, "data-when=\"sent\"");
            pageWhenSent = withoutLines(page, "data-when=\"asked\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withoutLines(String page, String mark) {
        return page.lines()
                .filter(line -> !line.contains(mark))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Opens it; does nothing when it is open.
     *
     * @throws StartException when somebody else uses the port
     */
    synchronized void open() {
        if (server != null) {
            return;
        }
        Ports.requireFree(port, "LMS_PORT");
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        } catch (IOException e) {
            throw Ports.taken(port, "LMS_PORT");
        }
        threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "waiting room");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Retry-After", SECONDS);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(UNAVAILABLE, -1);
            } else {
                byte[] page = exchange.getRequestMethod().equals("GET") ? pageWhenAsked : pageWhenSent;
                exchange.sendResponseHeaders(UNAVAILABLE, page.length);
                exchange.getResponseBody().write(page);
            }
        }
    }

    /** Gives the port back; does nothing when it is closed. */
    synchronized void close() {
        if (server != null) {
            server.stop(0);
            threads.shutdownNow();
            server = null;
        }
    }
}

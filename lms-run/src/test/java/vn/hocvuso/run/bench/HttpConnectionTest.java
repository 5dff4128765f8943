package vn.hocvuso.run.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpConnectionTest {

    private static final String LONG = "Học vụ số ".repeat(40_000);

    private HttpServer server;
    private Target target;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/sized", LONG.getBytes(StandardCharsets.UTF_8), false, true);
        answer("/chunked", LONG.getBytes(StandardCharsets.UTF_8), false, false);
        answer("/zipped", zip(LONG), true, false);
        server.start();
        target = Target.of("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void bodiesAreReadWhole_whenOneConnectionServesAllKinds() throws IOException {
        try (HttpConnection connection = new HttpConnection(target)) {
            for (String path : List.of("/sized", "/chunked", "/zipped", "/sized")) {
                assertThat(connection.exchange(get(path))).isEqualTo(200);
                assertThat(connection.text()).isEqualTo(LONG);
            }
        }
    }

    @Test
    void allCookiesAreSeen_whenSeveralAreSet() throws IOException {
        try (HttpConnection connection = new HttpConnection(target)) {
            connection.exchange(get("/sized"));

            assertThat(connection.headers("set-cookie")).containsExactly("a=1; Path=/", "b=2");
            assertThat(connection.header("Missing")).isEmpty();
        }
    }

    @Test
    void failureIsReported_whenNobodyAnswers() throws IOException {
        server.stop(0);

        try (HttpConnection connection = new HttpConnection(target)) {
            assertThatIOException().isThrownBy(() -> connection.exchange(get("/sized")));
        }
    }

    private byte[] get(String path) {
        return HttpConnection.request(target, "GET", path, List.of(), "");
    }

    private void answer(String path, byte[] body, boolean zipped, boolean sized) {
        server.createContext(path, exchange -> {
            if (zipped) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            }
            exchange.getResponseHeaders().put("Set-Cookie", List.of("a=1; Path=/", "b=2"));
            exchange.sendResponseHeaders(200, sized ? body.length : 0);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static byte[] zip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipping = new GZIPOutputStream(bytes)) {
            zipping.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}

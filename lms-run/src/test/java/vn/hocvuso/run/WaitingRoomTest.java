package vn.hocvuso.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private int port;
    private WaitingRoom room;

    @BeforeEach
    void openRoom() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        room = new WaitingRoom(port);
        room.open();
    }

    @AfterEach
    void closeRoom() {
        room.close();
    }

    @Test
    void asksToComeBack_whenAPageIsAskedFor() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request("/catalog/courses").build());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).contains("đang khởi động", "is starting", "http-equiv=\"refresh\"");
    }

    @Test
    void tellsNothingAboutItself_whenItAnswers() throws IOException, InterruptedException {
        assertThat(send(request("/").build()).headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void doesNotForgetAForm_whenOneIsSent() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request("/assessment/question")
                .POST(HttpRequest.BodyPublishers.ofString("answer=" + "a".repeat(100_000)))
                .build());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("gửi lại").doesNotContain("http-equiv=\"refresh\"");
    }

    @Test
    void portIsFree_whenClosed() {
        room.close();

        assertThat(Ports.isFree(port)).isTrue();
    }

    @Test
    void isRefused_whenThePortIsTaken() {
        assertThatThrownBy(() -> new WaitingRoom(port).open())
                .isInstanceOf(StartException.class)
                .hasMessageContaining("LMS_PORT");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}

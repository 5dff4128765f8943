package vn.hocvuso.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void namesPortAndRemedy_whenSomebodyListensOnLoopback() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> Ports.requireFree(port, "LMS_PORT"))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining(Integer.toString(port))
                    .hasMessageContaining("LMS_PORT=");
        }
    }

    @Test
    void isTaken_whenSomebodyListensOnAllAddresses() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThat(Ports.isFree(other.getLocalPort())).isFalse();
        }
    }

    @Test
    void isFree_whenTheListenerIsGone() throws IOException {
        int port;
        try (ServerSocket other = new ServerSocket(0)) {
            port = other.getLocalPort();
        }

        assertThatCode(() -> Ports.requireFree(port, "LMS_PORT")).doesNotThrowAnyException();
    }
}

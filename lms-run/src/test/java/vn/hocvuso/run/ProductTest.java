package vn.hocvuso.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starts that are refused before anything is unpacked. */
class ProductTest {

    @TempDir
    Path checkout;

    @BeforeEach
    void buildCheckout() throws IOException {
        Files.createDirectories(checkout.resolve("content"));
        Files.createDirectories(checkout.resolve("lms-ear/target"));
        Files.createFile(checkout.resolve("lms-ear/target/lms.ear"));
    }

    @ParameterizedTest
    @CsvSource({"0, LMS_PORT", "1, LMS_ADMIN_PORT", "2, LMS_DB_PORT"})
    void isRefusedByName_whenAPortIsTaken(int which, String variable) throws IOException {
        List<Integer> ports = freePorts();
        try (ServerSocket other = new ServerSocket(ports.get(which), 1, InetAddress.getByName("127.0.0.1"))) {
            Product product = product(ports, Map.of());

            assertThatThrownBy(product::start)
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining(variable + "=")
                    .hasMessageContaining(Integer.toString(other.getLocalPort()));
        }
        assertThat(ports).allMatch(Ports::isFree);
        HomeLock.take(checkout.resolve(".lms")).close();
    }

    @Test
    void nothingIsLeft_whenTheExternalDatabaseIsAway() throws IOException {
        List<Integer> ports = freePorts();
        Product product = product(ports, Map.of("LMS_DB_URL", "jdbc:mysql://127.0.0.1:" + ports.get(2) + "/lms"));

        assertThatThrownBy(product::start).isInstanceOf(StartException.class).hasMessageContaining("LMS_DB_URL");
        assertThat(ports).allMatch(Ports::isFree);
    }

    @Test
    void saysWhatIsMissing_whenNothingWasBuilt() throws IOException {
        Files.delete(checkout.resolve("lms-ear/target/lms.ear"));

        assertThatThrownBy(product(freePorts(), Map.of())::start)
                .isInstanceOf(StartException.class)
                .hasMessageContaining("lms.ear");
        assertThat(checkout.resolve(".lms")).doesNotExist();
    }

    @Test
    void saysWhatIsMissing_whenTheContentFolderIsWrong() throws IOException {
        assertThatThrownBy(product(freePorts(), Map.of("LMS_CONTENT", "/nowhere"))::start)
                .isInstanceOf(StartException.class)
                .hasMessageContaining("LMS_CONTENT");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void tellsTheFile_whenTheHomeIsNoFolder() throws IOException {
        Path file = Files.createFile(checkout.resolve("file"));

        assertThatThrownBy(product(
                        freePorts(), Map.of("LMS_HOME", file.resolve("home").toString()))::start)
                .isInstanceOf(UncheckedIOException.class)
                .satisfies(failure -> assertThat(FileTrouble.sentence((IOException) failure.getCause()))
                        .contains("is not a folder", file.toString()));
    }

    private Product product(List<Integer> ports, Map<String, String> environment) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new Product(
                ProductSettings.fromEnvironment(environment, checkout)
                        .withPorts(ports.get(0), ports.get(1), ports.get(2)),
                new Progress(nowhere));
    }

    private static List<Integer> freePorts() throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        List<Integer> ports = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            held.add(new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1")));
            ports.add(held.get(i).getLocalPort());
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
        return ports;
    }
}

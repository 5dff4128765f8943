package vn.hocvuso.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTrialTest {

    @Test
    void saysWhereAndWhatToLookAt_whenNobodyListens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        var nowhere = new ProductSettings.ExternalDatabase(
                DatabaseUrl.complete("jdbc:mysql://127.0.0.1:" + port + "/lms"), "lms", "geheim");

        assertThatThrownBy(() -> DatabaseTrial.pass(nowhere))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("127.0.0.1:" + port + "/lms")
                .hasMessageContaining("LMS_DB_URL")
                .hasMessageNotContaining("geheim")
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("\n");
    }

    @Test
    @Timeout(10)
    void givesUp_whenTheDatabaseAcceptsTheConnectionAndSaysNothing() throws IOException {
        // The system accepts connections for whoever listens; nobody ever answers them.
        try (ServerSocket hung = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var silent = new ProductSettings.ExternalDatabase(
                    DatabaseUrl.complete("jdbc:mysql://127.0.0.1:" + hung.getLocalPort() + "/lms"), "lms", "geheim");

            assertThatThrownBy(() -> DatabaseTrial.pass(silent, 1))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("LMS_DB_URL");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5.5.5-10.11.19-MariaDB-0+deb12u1, false",
        "10.6.22-MariaDB, true",
        "11.8.6-MariaDB-0+deb13u1 from Debian, false",
        "8.4.6, false",
        "8.0.43, true",
        "9.7.4-2, false",
        "something else, false"
    })
    void isOld_whenOlderThanThoseTried(String version, boolean old) {
        assertThat(DatabaseTrial.isOld(version)).isEqualTo(old);
    }

    @Test
    void passwordInTheAddressIsNotTold_whenAddressIsNamed() {
        assertThat(DatabaseUrl.address("jdbc:mysql://lms:geheim@db:3306/lms?trustCertificateKeyStorePassword=x"))
                .isEqualTo("db:3306/lms");
    }
}

package vn.hocvuso.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @Test
    void isPlain_whenDatabaseIsOnThisMachine() {
        assertThat(DatabaseUrl.complete("jdbc:mysql://127.0.0.1:3306/lms")).contains("sslMode=DISABLED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://db.example.vn:3306/lms", "jdbc:mysql://127.0.0.1.example.vn/lms"})
    void verifiesTheCertificate_whenDatabaseIsElsewhere(String url) {
        assertThat(DatabaseUrl.complete(url))
                .contains("sslMode=VERIFY_IDENTITY")
                .doesNotContain("allowPublicKeyRetrieval");
    }

    @Test
    void keepsWhatTheAddressSays_whenItSaysIt() {
        assertThat(DatabaseUrl.complete("jdbc:mysql://db.example.vn/lms?sslMode=REQUIRED&connectTimeout=1"))
                .startsWith("jdbc:mysql://db.example.vn/lms?sslMode=REQUIRED&connectTimeout=1&")
                .doesNotContain("VERIFY_IDENTITY")
                .doesNotContain("connectTimeout=5000");
    }

    @Test
    void speaksMySql_whenAddressIsWrittenForMariaDb() {
        assertThat(DatabaseUrl.complete("jdbc:mariadb://localhost/lms")).startsWith("jdbc:mysql://localhost/lms?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://localhost/lms", "localhost:3306/lms", "jdbc:mysql://localhost"})
    void isRefusedWithAnExample_whenItIsNoAddressOfADatabase(String url) {
        assertThatThrownBy(() -> DatabaseUrl.complete(url))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("jdbc:mysql://");
    }
}

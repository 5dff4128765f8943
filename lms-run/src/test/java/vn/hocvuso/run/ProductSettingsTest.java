package vn.hocvuso.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductSettingsTest {

    private static final Path CHECKOUT = Path.of("/checkout");

    @Test
    void isDemonstration_whenNothingIsSet() {
        ProductSettings settings = ProductSettings.fromEnvironment(Map.of(), CHECKOUT);

        assertThat(settings.demo()).isTrue();
        assertThat(settings.home()).isEqualTo(Path.of("/checkout/.lms"));
        assertThat(settings.baseUrl()).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void isNoDemonstration_whenDatabaseIsExternal() {
        ProductSettings settings =
                ProductSettings.fromEnvironment(Map.of("LMS_DB_URL", "jdbc:mysql://db/lms"), CHECKOUT);

        assertThat(settings.demo()).isFalse();
        assertThat(settings.externalDatabase()).isPresent();
    }

    @Test
    void isDemonstrationOnExternalDatabase_whenThatIsSaid() {
        ProductSettings settings = ProductSettings.fromEnvironment(
                Map.of("LMS_DB_URL", "jdbc:mysql://db/lms", "LMS_DEMO", "true"), CHECKOUT);

        assertThat(settings.demo()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "LMS_PORT,0",
        "LMS_PORT,70000",
        "LMS_PORT,http",
        "LMS_HEAP,lots",
        "LMS_DEMO,yes",
        "LMS_ONE_TIME_DAYS,0",
        "LMS_ONE_TIME_DAYS,366",
        "LMS_ONE_TIME_DAYS,two"
    })
    void isRefusedByName_whenValueMakesNoSense(String name, String value) {
        assertThatThrownBy(() -> ProductSettings.fromEnvironment(Map.of(name, value), CHECKOUT))
                .isInstanceOf(StartException.class)
                .hasMessageContaining(name);
    }

    @Test
    void isRefused_whenTwoPortsAreTheSame() {
        assertThatThrownBy(() ->
                        ProductSettings.fromEnvironment(Map.of("LMS_PORT", "9000", "LMS_DB_PORT", "9000"), CHECKOUT))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("LMS_DB_PORT");
    }

    @Test
    void passwordIsNotPrinted_whenSettingsAreLogged() {
        ProductSettings settings = ProductSettings.fromEnvironment(
                Map.of("LMS_DB_URL", "jdbc:mysql://db/lms", "LMS_DB_PASSWORD", "geheim"), CHECKOUT);

        assertThat(settings.toString()).doesNotContain("geheim");
    }
}

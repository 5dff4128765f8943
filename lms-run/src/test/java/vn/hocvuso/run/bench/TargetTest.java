package vn.hocvuso.run.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocvuso.run.StartException;

class TargetTest {

    @Test
    void portIsTaken_whenAddressIsThisMachine() {
        Target target = Target.of("http://127.0.0.1:8080");

        assertThat(target.host()).isEqualTo("127.0.0.1:8080");
        assertThat(target.address().getPort()).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://192.0.2.1:8080", "https://127.0.0.1", "http://0.0.0.0:8080", "nonsense"})
    void isRefused_whenAddressIsNotThisMachine(String address) {
        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> Target.of(address))
                .withMessageContaining(address);
    }
}

package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/home",
                "https://evil.example/home",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/%2F%2Fevil.example",
                "/home\r\nSet-Cookie: a=b",
                "/no/such/page",
                "home",
                "",
                "/../home"
            })
    void isRefused_whenNotAPageOfOurs(String address) {
        assertThat(ReturnAddress.safe(address, "/fallback")).isEqualTo("/fallback");
    }

    @Test
    void isRefused_whenMissingOrEndless() {
        assertThat(ReturnAddress.safe(null, "/fallback")).isEqualTo("/fallback");
        assertThat(ReturnAddress.safe("/home?" + "x".repeat(5_000), "/fallback"))
                .isEqualTo("/fallback");
    }

    @Test
    void keepsPathAndQuery_whenPageIsOurs() {
        assertThat(ReturnAddress.safe("/identity/me?a=1%202#x", "/")).isEqualTo("/identity/me?a=1%202");
    }
}

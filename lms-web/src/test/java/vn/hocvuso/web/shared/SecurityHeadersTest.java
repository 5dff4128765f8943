package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest {

    private static final String HSTS = "Strict-Transport-Security";
    private static final String POLICY = "Content-Security-Policy";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nobodyMayFrameSniffOrPost_whateverTheKindOfPage(boolean staff) {
        assertThat(SecurityHeaders.of(staff, true))
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("X-Frame-Options", "DENY")
                .containsEntry("Referrer-Policy", "same-origin")
                .hasEntrySatisfying(POLICY, policy -> assertThat(policy)
                        .contains("frame-ancestors 'none'")
                        .contains("form-action 'self'")
                        .contains("base-uri 'none'")
                        .doesNotContain("unsafe-eval")
                        .doesNotContain("http"));
    }

    @Test
    void nothingInlineRuns_onLearnerPages() {
        assertThat(SecurityHeaders.of(false, false).get(POLICY))
                .contains("default-src 'none'")
                .contains("script-src 'self';")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void scriptsAreLeftToPrimeFaces_onStaffPages() {
        assertThat(SecurityHeaders.of(true, false).get(POLICY))
                .doesNotContain("script-src")
                .doesNotContain("default-src");
    }

    @Test
    void browsersStayWithHttps_onlyWhenTheProductIsReachedByIt() {
        assertThat(SecurityHeaders.of(false, true)).containsKey(HSTS);
        assertThat(SecurityHeaders.of(false, false)).doesNotContainKey(HSTS);
    }
}

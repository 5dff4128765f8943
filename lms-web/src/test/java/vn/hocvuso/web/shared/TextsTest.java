package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void vietnameseStaysVietnamese_whenTheServerSpeaksEnglish() {
        Locale.setDefault(Locale.US);

        assertThat(Texts.text(VIETNAMESE, "common", "nav.sign-in")).isEqualTo("Đăng nhập");
        assertThat(Texts.text(Locale.ENGLISH, "common", "nav.sign-in")).isEqualTo("Sign in");
    }

    @Test
    void errorTextIsFoundByItsCode() {
        assertThat(Texts.error(VIETNAMESE, "identity.guardian-needed", 16))
                .hasValueSatisfying(text -> assertThat(text).contains("16"));
        assertThat(Texts.error(VIETNAMESE, "identity.no-such-code")).isEmpty();
        assertThat(Texts.error(VIETNAMESE, "shared.stale-edit")).isPresent();
    }
}

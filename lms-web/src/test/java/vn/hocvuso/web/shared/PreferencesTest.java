package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none|vi",
                "vi-VN,vi;q=0.9,en;q=0.8|vi",
                "en-US,en;q=0.9|en",
                "en-US,en;q=0.9,vi;q=0.8|vi",
                "fr-FR,fr;q=0.9,en;q=0.5|vi",
                "en|en"
            })
    void languageIsVietnamese_unlessOnlyEnglishIsAskedFor(String acceptLanguage, String language) {
        assertThat(Preferences.parse("-.1.0", acceptLanguage).language()).isEqualTo(language);
    }

    @Test
    void cookieWins_whenBrowserAsksForAnotherLanguage() {
        assertThat(Preferences.parse("vi.3.1", "en-US,en")).isEqualTo(new Preferences("vi", 3, true));
    }

    @Test
    void damagedCookieIsIgnored() {
        assertThat(Preferences.parse("de.9.x<script>", null)).isEqualTo(new Preferences("vi", 1, false));
    }

    @Test
    void unknownChoiceChangesNothing() {
        Preferences before = new Preferences("en", 2, true);

        assertThat(before.with("size", "99").with("language", "xx").with("no", "1"))
                .isEqualTo(before);
        assertThat(before.with("size", "3").cookie()).isEqualTo("en.3.1");
    }
}

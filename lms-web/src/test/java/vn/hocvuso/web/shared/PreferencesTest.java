package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreferencesTest {

    @Test
    void languageIsVietnamese_untilOneIsChosen() {
        assertThat(Preferences.parse("-.1.0").language()).isEqualTo("vi");
        assertThat(Preferences.parse("en.1.0").language()).isEqualTo("en");
    }

    @Test
    void everyChoiceIsRead_whenCookieIsWhole() {
        assertThat(Preferences.parse("vi.3.1")).isEqualTo(new Preferences("vi", 3, true));
    }

    @Test
    void damagedCookieIsIgnored() {
        assertThat(Preferences.parse("de.9.x<script>")).isEqualTo(new Preferences("vi", 1, false));
    }

    @Test
    void unknownChoiceChangesNothing() {
        Preferences before = new Preferences("en", 2, true);

        assertThat(before.with("size", "99").with("language", "xx").with("no", "1"))
                .isEqualTo(before);
        assertThat(before.with("size", "3").cookie()).isEqualTo("en.3.1");
    }
}

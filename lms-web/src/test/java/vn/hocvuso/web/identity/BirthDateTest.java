package vn.hocvuso.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"31,2,2000", "0,1,2000", "x,1,2000", "'',1,2000", "22,11,2026", "1,1,1890", "1,1,2027", "1,13,1990"})
    void isEmpty_whenNobodyCanBeBornThen(String day, String month, String year) {
        assertThat(BirthDate.of(day, month, year, TODAY)).isEmpty();
    }

    @Test
    void acceptsLeadingZerosAndSpaces() {
        assertThat(BirthDate.of(" 05", "09 ", "1962", TODAY)).contains(LocalDate.of(1962, 9, 5));
    }

    @Test
    void isChild_untilTheSixteenthBirthday() {
        assertThat(BirthDate.isYoungerThan(16, LocalDate.of(2010, 11, 23), TODAY))
                .isTrue();
        assertThat(BirthDate.isYoungerThan(16, LocalDate.of(2010, 11, 22), TODAY))
                .isFalse();
    }
}

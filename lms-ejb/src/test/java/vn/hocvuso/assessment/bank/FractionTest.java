package vn.hocvuso.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void threeThirdsAreOne_whenAdded() {
        Fraction third = Fraction.of(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
    }

    @Test
    void isTheSame_whenWrittenInOtherTerms() {
        assertThat(Fraction.of(2, 4)).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void neverShowsAMarkThatWasNotReached_whenCutOff() {
        Fraction almost = Fraction.of(34_999_999, 1_000_000);

        assertThat(almost.toDecimal(2)).isEqualByComparingTo("34.99");
        assertThat(almost.reaches(Fraction.of(35, 1))).isFalse();
        assertThat(Fraction.of(35, 1).reaches(Fraction.of(35, 1))).isTrue();
    }

    @Test
    void cannotExist_whenNegativeOrOverZero() {
        assertThatThrownBy(() -> Fraction.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

package vn.hocvuso.run.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void startsAreEvenlySpaced_whenLoadIsOpen() {
        Schedule schedule = Schedule.open(200, 3);

        assertThat(schedule.count()).isEqualTo(600);
        assertThat(schedule.startOf(0)).isZero();
        assertThat(schedule.startOf(1)).isEqualTo(5_000_000);
        assertThat(schedule.startOf(599)).isEqualTo(2_995_000_000L);
    }

    @Test
    void rounding_doesNotAddUp_whenRateIsNoWholeNumber() {
        Schedule schedule = Schedule.open(3, 10_000);

        assertThat(schedule.startOf(29_997)).isEqualTo(9_999_000_000_000L);
    }

    @Test
    void numberIsBounded_whenRateIsMistyped() {
        assertThat(Schedule.open(1e9, 1e6).count()).isEqualTo(Schedule.MOST);
    }

    @Test
    void everythingStartsAtOnce_whenSaturating() {
        assertThat(Schedule.saturating(1000).startOf(999)).isZero();
        assertThat(Schedule.saturating(1000).isSaturating()).isTrue();
    }

    @Test
    void isRefused_whenRateIsNoRate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(Double.NaN, 1));
    }
}

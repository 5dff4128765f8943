package vn.hocvuso.assessment.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdmissionRateTest {

    private static final Instant NINE = Instant.parse("2026-11-22T02:00:00Z");
    private static final AdmissionRate TWENTY = new AdmissionRate(20);

    @Test
    void letsInOneAfterTheOther_whenThousandsCameBefore() {
        Optional<Instant> last = Optional.empty();
        for (int number = 1; number <= 3000; number++) {
            last = Optional.of(TWENTY.next(NINE, last, NINE.minusSeconds(600)));
            assertThat(last.get()).isEqualTo(TWENTY.ofNumber(NINE, number));
        }

        assertThat(last.get()).as("the last of 3,000").isEqualTo(NINE.plusMillis(149_950));
    }

    @Test
    void letsInAtOnce_whenNobodyCameJustNow() {
        Instant later = NINE.plusSeconds(300);

        assertThat(TWENTY.next(NINE, Optional.of(NINE.plusSeconds(150)), later)).isEqualTo(later);
    }

    @Test
    void staggersALateCrowdToo() {
        Instant later = NINE.plusSeconds(300);

        assertThat(TWENTY.next(NINE, Optional.of(later), later)).isEqualTo(later.plusMillis(50));
    }
}

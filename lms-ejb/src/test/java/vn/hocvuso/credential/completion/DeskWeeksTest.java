package vn.hocvuso.credential.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeskWeeksTest {

    private final DeskWeeks weeks = new DeskWeeks(LocalDate.of(2026, 11, 22)); // a Sunday

    @Test
    void weekBeginsOnMondayInVietnam_whenItIsStillSundayElsewhere() {
        List<DeskSummary.Week> shown = weeks.of(
                Map.of(Instant.parse("2026-11-15T16:00:00Z"), 2L, Instant.parse("2026-11-15T17:00:00Z"), 3L), Map.of());

        assertThat(shown.get(10)).isEqualTo(new DeskSummary.Week(LocalDate.of(2026, 11, 9), 2, 0));
        assertThat(shown.get(11)).isEqualTo(new DeskSummary.Week(LocalDate.of(2026, 11, 16), 3, 0));
    }

    @Test
    void hoursOfAWeekAreAddedUp_whenThereAreSeveral() {
        List<DeskSummary.Week> shown = weeks.of(
                Map.of(), Map.of(Instant.parse("2026-11-17T01:00:00Z"), 2L, Instant.parse("2026-11-20T09:00:00Z"), 5L));

        assertThat(shown.get(11).confirmed()).isEqualTo(7);
    }

    @Test
    void hourIsWhatTheDatabaseNumbers() {
        assertThat(DeskWeeks.hour(719_528, 0)).isEqualTo(Instant.EPOCH);
        assertThat(DeskWeeks.hour(740_305, 17)).isEqualTo(Instant.parse("2026-11-20T17:00:00Z"));
    }

    @Test
    void oldestWeekIsElevenWeeksAgo() {
        assertThat(weeks.firstMonday()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(weeks.of(Map.of(), Map.of()).get(0).monday()).isEqualTo(weeks.firstMonday());
    }
}

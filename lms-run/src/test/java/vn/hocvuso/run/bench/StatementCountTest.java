package vn.hocvuso.run.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementCountTest {

    @Test
    void ownReadingAndIdleNoiseAreTakenOff_whenJourneyIsCounted() {
        StatementCount start = new StatementCount(0, Map.of("questions", 1_000L, "com_select", 400L));
        StatementCount idleEnd = new StatementCount(10_000, Map.of("questions", 1_021L, "com_select", 410L));
        StatementCount journeyEnd = new StatementCount(12_000, Map.of("questions", 1_106L, "com_select", 452L));

        StatementCount idle = idleEnd.since(start);
        StatementCount journey = journeyEnd.since(idleEnd);

        assertThat(idle.counts()).containsEntry("questions", 20L).containsEntry("com_select", 10L);
        assertThat(journey.of("questions", idle)).isCloseTo(84 - 4, within(1e-9));
        assertThat(journey.of("com_select", idle)).isCloseTo(42 - 2, within(1e-9));
    }

    @Test
    void neverLessThanNothing_whenIdleWasNoisier() {
        StatementCount idle = new StatementCount(100, Map.of("questions", 50L));
        StatementCount quiet = new StatementCount(100, Map.of("questions", 3L));

        assertThat(quiet.of("questions", idle)).isZero();
    }
}

package vn.hocvuso.run.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private final Load load =
            new Load(Target.of("http://127.0.0.1:9"), new CpuMeter(ProcessHandle.current(), Optional.empty()));

    @Test
    void waitingForABusyServerIsCharged_whenTasksStartLate() {
        // Each takes at least 20 ms but is meant to start 2 ms after the one before: the 20th waits 18 ms for each.
        Load.Result result = load.run(
                (number, connection) -> LockSupport.parkUntil(System.currentTimeMillis() + 20),
                new Schedule(500, 20),
                1,
                LONG_ENOUGH);

        assertThat(result.done()).isEqualTo(20);
        assertThat(result.millisAt(100)).isGreaterThan(250);
        assertThat(result.millisAt(50)).isGreaterThan(120);
    }

    @Test
    void failuresAreCountedByKindAndHaveNoLatency_whenSomeFail() {
        Load.Result result = load.run(
                (number, connection) -> {
                    if (number % 3 == 0) {
                        throw new IOException("500 /x");
                    }
                },
                Schedule.saturating(9),
                2,
                LONG_ENOUGH);

        assertThat(result.done()).isEqualTo(6);
        assertThat(result.failures()).containsOnlyKeys("500 /x").containsValue(3L);
    }

    @Test
    void tasksNotBegunAreToldApart_whenTimeIsUp() {
        Load.Result result = load.run((number, connection) -> {}, new Schedule(10, 1_000), 2, Duration.ofMillis(250));

        assertThat(result.done()).isLessThan(10);
        assertThat(result.unstarted()).isEqualTo(1_000 - result.done());
    }
}

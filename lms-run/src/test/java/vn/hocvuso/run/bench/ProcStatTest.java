package vn.hocvuso.run.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcStatTest {

    private static final String JAVA =
            "26621 (java) S 26515 26515 26515 0 -1 1077936192 310 0 2 0 6512 1043 7 9 20 0 98"
                    + " 0 29301 3965206528 211257 18446744073709551615 0 0 0 0 0 0 0 4096";

    @Test
    void userAndSystemTimeAreAdded_whenLineIsOfAProcess() {
        assertThat(ProcStat.nanos(JAVA)).isEqualTo((6512 + 1043) * 10_000_000L);
    }

    @Test
    void timesAreFound_whenNameHasSpacesAndParentheses() {
        String line = "26640 (C2 (weird) Thre) S 1 2 3 0 -1 4 5 6 7 8 900 100 0 0 20 0 98 0 1 2 3";

        assertThat(ProcStat.name(line)).isEqualTo("C2 (weird) Thre");
        assertThat(ProcStat.nanos(line)).isEqualTo(10_000_000_000L);
    }

    @Test
    void idleWaitingAndStolenTimeIsNotBusy_whenLineIsOfTheMachine() {
        assertThat(ProcStat.busyNanos("cpu  100 20 30 99999 88888 4 5 6 70 80"))
                .isEqualTo((100 + 20 + 30 + 4 + 5) * 10_000_000L);
    }
}

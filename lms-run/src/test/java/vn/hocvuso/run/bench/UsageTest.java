package vn.hocvuso.run.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsageTest {

    @Test
    void othersCoresAreWhatNobodyHereUsed_whenMachineWasBusier() {
        Usage before = new Usage(0, new CpuTimes(100, 10, 5), new CpuTimes(50, 0, 0), 10, 1_000);
        Usage after = new Usage(1_000, new CpuTimes(900, 20, 15), new CpuTimes(250, 0, 0), 210, 2_700);

        Usage used = after.minus(before);

        assertThat(used.server()).isEqualTo(new CpuTimes(800, 10, 10));
        assertThat(used.product()).isEqualTo(1_000);
        assertThat(used.othersCores()).isEqualTo(0.5);
    }

    @Test
    void nobodyElseIsBlamed_whenSystemDoesNotTell() {
        assertThat(new Usage(1_000, new CpuTimes(800, 0, 0), CpuTimes.NONE, 100, 0).othersCores())
                .isZero();
    }
}

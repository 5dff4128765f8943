package vn.hocvuso.assessment.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamWindowTest {

    private static final Instant NINE = Instant.parse("2026-11-22T02:00:00Z");
    private static final ExamWindow HOUR_AND_A_HALF = new ExamWindow(NINE, NINE.plus(Duration.ofMinutes(90)), 45, 15);

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "0, true", "14, true", "15, false", "90, false"})
    void mayBeEntered_fromHalfAnHourBeforeUntilItIsLate(int minutes, boolean may) {
        assertThat(HOUR_AND_A_HALF.mayEnter(NINE.plus(Duration.ofMinutes(minutes))))
                .isEqualTo(may);
    }

    @Test
    void mayBeEntered_untilItCloses_whenNobodyIsLate() {
        ExamWindow any = new ExamWindow(NINE, NINE.plus(Duration.ofMinutes(90)), 45, 0);

        assertThat(any.mayEnter(NINE.plus(Duration.ofMinutes(89)))).isTrue();
        assertThat(any.mayEnter(NINE.plus(Duration.ofMinutes(90)))).isFalse();
    }

    @Test
    void mayBeBegun_whenLetIn_andFiveMinutesLongerThanComing() {
        Instant letIn = NINE.plusSeconds(12);
        assertThat(HOUR_AND_A_HALF.mayBegin(letIn, NINE.plusSeconds(11))).isFalse();
        assertThat(HOUR_AND_A_HALF.mayBegin(letIn, letIn)).isTrue();
        assertThat(HOUR_AND_A_HALF.mayBegin(letIn, NINE.plus(Duration.ofMinutes(15))))
                .isFalse();
        Instant late = NINE.plus(Duration.ofMinutes(14));
        assertThat(HOUR_AND_A_HALF.mayBegin(late, NINE.plus(Duration.ofMinutes(18))))
                .isTrue();
        assertThat(HOUR_AND_A_HALF.mayBegin(late, NINE.plus(Duration.ofMinutes(19))))
                .isFalse();
    }

    @Test
    void endsWithItsMinutes_orWithTheWindow_andExtraTimeIsOnTop() {
        assertThat(HOUR_AND_A_HALF.deadline(NINE.plusSeconds(12), 0))
                .isEqualTo(NINE.plusSeconds(12).plus(Duration.ofMinutes(45)));
        assertThat(HOUR_AND_A_HALF.deadline(NINE.plus(Duration.ofMinutes(60)), 0))
                .isEqualTo(NINE.plus(Duration.ofMinutes(90)));
        assertThat(HOUR_AND_A_HALF.deadline(NINE.plus(Duration.ofMinutes(60)), 20))
                .isEqualTo(NINE.plus(Duration.ofMinutes(110)));
    }

    @Test
    void isUnsound_whenShorterThanTheExam() {
        assertThat(HOUR_AND_A_HALF.isSound()).isTrue();
        assertThat(new ExamWindow(NINE, NINE.plus(Duration.ofMinutes(44)), 45, 0).isSound())
                .isFalse();
    }

    @Test
    void statusFollowsTheClock() {
        assertThat(HOUR_AND_A_HALF.statusAt(NINE.minusMillis(1))).isEqualTo(ExamStatus.PLANNED);
        assertThat(HOUR_AND_A_HALF.statusAt(NINE)).isEqualTo(ExamStatus.OPEN);
        assertThat(HOUR_AND_A_HALF.statusAt(NINE.plus(Duration.ofMinutes(90)))).isEqualTo(ExamStatus.CLOSED);
    }
}

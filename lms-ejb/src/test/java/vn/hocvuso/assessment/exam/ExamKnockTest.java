package vn.hocvuso.assessment.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExamKnockTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final ExamKnock knock = new ExamKnock(1);

    @Test
    void restsLongerAndLonger_whenCodesGoOnBeingWrong() {
        for (int i = 0; i < ExamKnock.FREE; i++) {
            knock.codeWasWrong(NOW);
            assertThat(knock.isRestingAt(NOW)).isFalse();
        }
        knock.codeWasWrong(NOW);
        assertThat(knock.restUntil()).isEqualTo(NOW.plusSeconds(30));
        knock.codeWasWrong(NOW);
        assertThat(knock.restUntil()).isEqualTo(NOW.plusSeconds(60));
        for (int i = 0; i < 20; i++) {
            knock.codeWasWrong(NOW);
        }
        assertThat(knock.restUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(16)));
    }

    @Test
    void isForgiven_whenTheCodeWasRight() {
        for (int i = 0; i <= ExamKnock.FREE; i++) {
            knock.codeWasWrong(NOW);
        }
        knock.codeWasRight();
        knock.codeWasWrong(NOW);

        assertThat(knock.isRestingAt(NOW)).isFalse();
    }
}

package vn.hocvuso.web.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptRow;
import vn.hocvuso.assessment.attempt.AttemptStatus;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.catalog.LessonRow;
import vn.hocvuso.catalog.PathDetail;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.learning.FinalStep;
import vn.hocvuso.learning.PathProgress;
import vn.hocvuso.learning.PathStep;
import vn.hocvuso.learning.StepState;
import vn.hocvuso.shared.LocalizedText;

class NextStepTest {

    private static final Instant MORNING = Instant.parse("2026-11-22T01:00:00Z");
    private static final LessonRow LESSON =
            new LessonRow("vneid", "01-vneid-la-gi", 1, text("VNeID là gì"), text("Hiểu VNeID"), 5);

    @Test
    void isReading_whenTheLessonWasNeverOpened() {
        NextStep next = next(Optional.of(step(Optional.empty())), StepState.LOCKED, Optional.empty());

        assertThat(next)
                .isEqualTo(new NextStep(
                        NextStep.Kind.READ, "/catalog/lesson?course=vneid&lesson=01-vneid-la-gi", "VNeID là gì"));
    }

    @Test
    void isAnswering_whenTheLessonWasOpened() {
        NextStep next = next(Optional.of(step(Optional.of(MORNING))), StepState.LOCKED, Optional.empty());

        assertThat(next.kind()).isEqualTo(NextStep.Kind.ANSWER);
        assertThat(next.href()).isEqualTo("/assessment/start?quiz=lesson/citizens/vneid/01-vneid-la-gi");
    }

    @Test
    void isTheOpenAttempt_whateverElseThereIsToDo() {
        NextStep next = next(Optional.of(step(Optional.empty())), StepState.DONE, Optional.of(openAttempt()));

        assertThat(next.kind()).isEqualTo(NextStep.Kind.CONTINUE);
        assertThat(next.href()).isEqualTo("/assessment/question?attempt=AAAAAAAAAAAAAAAA");
    }

    @Test
    void isTheFinal_whenAllLessonsAreDone() {
        NextStep next = next(Optional.empty(), StepState.OPEN, Optional.empty());

        assertThat(next.href()).isEqualTo("/assessment/start?quiz=final/citizens");
    }

    @Test
    void isTheProof_whenTheFinalIsPassedEvenWithLessonsLeft() {
        NextStep next = next(Optional.of(step(Optional.empty())), StepState.DONE, Optional.empty());

        assertThat(next.kind()).isEqualTo(NextStep.Kind.PROOF);
    }

    private static NextStep next(Optional<PathStep> step, StepState last, Optional<AttemptRow> open) {
        PathDetail path = new PathDetail(
                "citizens",
                LearnerGroup.CITIZEN,
                text("Người dân"),
                text("Năm việc"),
                List.of(),
                "citizens",
                "citizens",
                5,
                "");
        FinalStep finalStep = new FinalStep(last, "final/citizens", true, List.of(), open, List.of());
        return NextStep.of(
                new PathProgress(path, Optional.empty(), List.of(), step, finalStep, 0, 1),
                Locale.forLanguageTag("vi"));
    }

    private static PathStep step(Optional<Instant> opened) {
        return new PathStep(
                LESSON,
                StepState.OPEN,
                "lesson/citizens/vneid/01-vneid-la-gi",
                true,
                opened,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static AttemptRow openAttempt() {
        return new AttemptRow(
                AttemptCode.of("AAAAAAAAAAAAAAAA"),
                "final/citizens",
                MORNING,
                MORNING,
                AttemptStatus.IN_PROGRESS,
                null,
                null,
                null,
                50,
                null,
                false,
                Assistance.INDEPENDENT);
    }

    private static LocalizedText text(String vietnamese) {
        return LocalizedText.vietnamese(vietnamese);
    }
}

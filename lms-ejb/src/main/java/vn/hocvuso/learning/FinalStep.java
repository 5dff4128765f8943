package vn.hocvuso.learning;

import java.util.List;
import java.util.Optional;
import vn.hocvuso.assessment.attempt.AttemptRow;
import vn.hocvuso.catalog.LessonRow;

/**
 * The final assessment of the path.
 *
 * @param quizCode code of the assessment
 * @param hasQuiz whether it is published
 * @param missing lessons that must be passed first, in order; empty unless the state is LOCKED
 * @param openAttempt an attempt that can still be answered
 * @param attempts the last attempts, newest first, at most five
 */
public record FinalStep(
        StepState state,
        String quizCode,
        boolean hasQuiz,
        List<LessonRow> missing,
        Optional<AttemptRow> openAttempt,
        List<AttemptRow> attempts) {

    public FinalStep {
        missing = List.copyOf(missing);
        attempts = List.copyOf(attempts);
    }
}

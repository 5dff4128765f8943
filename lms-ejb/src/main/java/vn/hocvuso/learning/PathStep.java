package vn.hocvuso.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import vn.hocvuso.assessment.attempt.AttemptRow;
import vn.hocvuso.catalog.LessonRow;

/**
 * A lesson of the path and how far the person is with it.
 *
 * @param quizCode code of its quiz
 * @param hasQuiz whether the quiz is published
 * @param opened when the lesson was first opened
 * @param passed when its quiz was first passed
 * @param bestPercent best result so far, 0 to 100
 * @param openAttempt an attempt that can still be answered
 */
public record PathStep(
        LessonRow lesson,
        StepState state,
        String quizCode,
        boolean hasQuiz,
        Optional<Instant> opened,
        Optional<Instant> passed,
        Optional<BigDecimal> bestPercent,
        Optional<AttemptRow> openAttempt) {}

package vn.hocvuso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import vn.hocvuso.assessment.quiz.Assistance;

/**
 * An attempt in a list.
 *
 * @param deadline null when there is no time limit
 * @param submittedAt null while in progress
 * @param submittedBy null while in progress
 * @param score marks, cut off after four digits; null before it is graded
 * @param maxScore number of questions
 * @param percent null before it is graded
 * @param passed false before it is graded
 */
public record AttemptRow(
        AttemptCode code,
        String quizCode,
        Instant startedAt,
        Instant deadline,
        AttemptStatus status,
        Instant submittedAt,
        SubmittedBy submittedBy,
        BigDecimal score,
        int maxScore,
        BigDecimal percent,
        boolean passed,
        Assistance assistance) {

    /** Whether the attempt can still be answered. */
    public boolean isOpen() {
        return status == AttemptStatus.IN_PROGRESS;
    }

    /** Whether answers wait for people to mark them. */
    public boolean isWaiting() {
        return status == AttemptStatus.SUBMITTED;
    }
}

package vn.hocvuso.assessment.exam;

import java.time.Instant;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.shared.LocalizedText;

/**
 * An exam for somebody who is invited.
 *
 * @param code for addresses
 * @param doorOpensAt from when the code can be given
 * @param lastEntry until when one may come
 * @param number place in the line; 0 before one came
 * @param letInAt when one may begin; null before one came
 * @param secondsToWait until then; 0 when it is over
 * @param endsAt until when one may work: who begins now, or the deadline of who works; null when neither
 * @param attempt null before one began
 * @param cancelReason empty unless cancelled
 */
public record MyExam(
        String code,
        String title,
        String quizCode,
        LocalizedText quizTitle,
        String placeName,
        ExamPhase phase,
        Instant doorOpensAt,
        Instant opensAt,
        Instant closesAt,
        Instant lastEntry,
        int minutes,
        int extraMinutes,
        int number,
        Instant letInAt,
        long secondsToWait,
        Instant endsAt,
        AttemptCode attempt,
        String cancelReason) {}

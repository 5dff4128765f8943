package vn.hocvuso.assessment.statistics;

import java.time.Instant;
import vn.hocvuso.shared.LocalizedText;

/**
 * A quiz in the list, over everybody's first attempts.
 *
 * @param mean mean share of the marks; not a number when the attempts are too few to say
 * @param deviation standard deviation of it, likewise
 * @param passedShare part that passed, likewise
 * @param lastAt when the newest attempt was graded
 */
public record QuizRow(
        String code,
        LocalizedText title,
        long attempts,
        double mean,
        double deviation,
        double passedShare,
        Instant lastAt) {}

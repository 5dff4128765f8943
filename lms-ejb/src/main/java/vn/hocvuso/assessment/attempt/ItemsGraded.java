package vn.hocvuso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import vn.hocvuso.identity.PersonId;

/**
 * An attempt was closed and graded, question by question; fired once, in the same transaction as {@link AttemptGraded}.
 *
 * @param attemptId id of the attempt's row
 * @param tryNumber 1 for the person's first attempt at this quiz
 * @param percent of the marks, cut off after four digits
 * @param items in the order of the attempt
 */
public record ItemsGraded(
        long attemptId,
        String quizCode,
        long quizVersionId,
        PersonId person,
        int tryNumber,
        Instant gradedAt,
        BigDecimal percent,
        boolean passed,
        List<GradedItem> items) {

    public ItemsGraded {
        items = List.copyOf(items);
    }
}

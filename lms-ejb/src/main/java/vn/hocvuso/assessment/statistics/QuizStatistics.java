package vn.hocvuso.assessment.statistics;

import java.time.Instant;
import java.util.List;
import vn.hocvuso.shared.LocalizedText;

/**
 * How a quiz works.
 *
 * @param versions numbers of the quiz versions that were attempted, the newest first
 * @param attempts attempts counted: graded, not empty, of the caller's scope
 * @param mean mean share of the marks
 * @param deviation standard deviation of it
 * @param histogram attempts by share of the marks, 5 % a column
 * @param groups empty unless all versions are counted together
 * @param units likewise
 * @param items the most urgent first; empty when the attempts are too few
 */
public record QuizStatistics(
        QuizSelection selection,
        LocalizedText title,
        List<Integer> versions,
        long attempts,
        double mean,
        double deviation,
        double passedShare,
        Reliability reliability,
        List<Long> histogram,
        List<PartRow> groups,
        List<PartRow> units,
        List<ItemRow> items,
        Instant computedAt) {

    /** Fewer attempts, of all or of a group or unit, are not shown: a mean of few is a mark of somebody. */
    public static final int LEAST_ATTEMPTS = 10;

    public QuizStatistics {
        versions = List.copyOf(versions);
        histogram = List.copyOf(histogram);
        groups = List.copyOf(groups);
        units = List.copyOf(units);
        items = List.copyOf(items);
    }

    /** Whether there are attempts enough to say anything. */
    public boolean isEnough() {
        return attempts >= LEAST_ATTEMPTS;
    }

    /** Questions somebody should look at. */
    public long flagged() {
        return items.stream().filter(item -> !item.flags().isEmpty()).count();
    }
}

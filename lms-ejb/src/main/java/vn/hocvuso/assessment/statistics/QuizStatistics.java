package vn.hocvuso.assessment.statistics;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;

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

    private static final Map<String, Comparator<ItemRow>> SORTS = Map.of(
            "code", Comparator.comparing(ItemRow::code).thenComparing(ItemRow::number),
            "count", Comparator.comparingLong(ItemRow::count),
            "facility", Comparator.comparingDouble(ItemRow::facility),
            "discrimination", Comparator.comparingDouble(ItemRow::discrimination),
            "upperLower", Comparator.comparingDouble(ItemRow::upperLower),
            "seconds", Comparator.comparingDouble(ItemRow::seconds));

    public QuizStatistics {
        versions = List.copyOf(versions);
        histogram = List.copyOf(histogram);
        groups = List.copyOf(groups);
        units = List.copyOf(units);
        items = List.copyOf(items);
    }

    /**
     * The questions, the most urgent first unless sorted otherwise. Sort keys: {@code code, count, facility,
     * discrimination, upperLower, seconds}.
     */
    public Page<ItemRow> page(PageRequest page) {
        return Sorted.page(items, page, SORTS, QuizReport.BY_URGENCY);
    }

    /**
     * One question.
     *
     * @throws NotFoundException when there is none, or too few people got it to say anything
     */
    public ItemRow item(long questionVersionId) {
        return items.stream()
                .filter(item -> item.questionVersionId() == questionVersionId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("assessment.no-such-question", questionVersionId));
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

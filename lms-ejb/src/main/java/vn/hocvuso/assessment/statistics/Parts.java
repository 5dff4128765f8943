package vn.hocvuso.assessment.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The breakdown by groups or units. Who are too few to stand alone stand together; and when they are too few even so,
 * the smallest of the others joins them, so that nothing can be found by taking the others from the whole.
 */
final class Parts {

    /** The key of those who belong nowhere. */
    static final String UNKNOWN = "-";

    private Parts() {}

    /** The rows, the most attempts first, those who stand together last. */
    static List<PartRow> of(Map<String, QuizTally.PartTally> tallies, UnaryOperator<String> names) {
        List<Map.Entry<String, QuizTally.PartTally>> parts = new ArrayList<>(tallies.entrySet());
        parts.sort(Comparator.comparingLong((Map.Entry<String, QuizTally.PartTally> part) ->
                        part.getValue().shares().count())
                .thenComparing(Map.Entry::getKey));
        QuizTally.PartTally together = new QuizTally.PartTally();
        int alone = 0;
        while (alone < parts.size()
                && (parts.get(alone).getValue().shares().count() < QuizStatistics.LEAST_ATTEMPTS
                        || isBetween(together.shares().count()))) {
            together.take(parts.get(alone).getValue());
            alone++;
        }
        List<PartRow> rows = new ArrayList<>();
        for (int i = parts.size() - 1; i >= alone; i--) {
            String key = parts.get(i).getKey();
            rows.add(row(
                    key.isEmpty() ? UNKNOWN : key,
                    names.apply(key),
                    parts.get(i).getValue()));
        }
        if (together.shares().count() >= QuizStatistics.LEAST_ATTEMPTS) {
            rows.add(row("", "", together));
        }
        return rows;
    }

    private static boolean isBetween(long count) {
        return count > 0 && count < QuizStatistics.LEAST_ATTEMPTS;
    }

    private static PartRow row(String key, String name, QuizTally.PartTally part) {
        return new PartRow(
                key,
                name,
                part.shares().count(),
                part.shares().mean(),
                part.shares().deviation(),
                (double) part.passed() / part.shares().count());
    }
}

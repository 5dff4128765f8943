package vn.hocvuso.run.bench;

import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers of statements by kind, as MySQL's status variables name them ({@code questions} is the sum of all), or the
 * difference of two readings.
 *
 * @param nanos when, or how long
 */
record StatementCount(long nanos, Map<String, Long> counts) {

    StatementCount {
        counts = Map.copyOf(counts);
    }

    /** What came in between, without the reading itself, which is one statement. */
    StatementCount since(StatementCount earlier) {
        Map<String, Long> difference = new TreeMap<>();
        counts.forEach((name, count) -> {
            long reading = name.equals("questions") ? 1 : 0;
            difference.put(name, count - earlier.counts.getOrDefault(name, 0L) - reading);
        });
        return new StatementCount(nanos - earlier.nanos, difference);
    }

    /** Statements of that kind beyond what the product sends by itself in as much idle time. */
    double of(String name, StatementCount idle) {
        double noise = idle.counts.getOrDefault(name, 0L) * (double) nanos / idle.nanos;
        return Math.max(0, counts.getOrDefault(name, 0L) - noise);
    }
}

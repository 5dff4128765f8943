package vn.hocvuso.assessment.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How people spread over the levels of a domain.
 *
 * @param people for each level from 0, the last standing for all above it, too: how many; empty where they are too few to be
 *     told, or where telling would give away how few others are
 */
public record DomainSpread(String domain, List<OptionalInt> people) {

    /** Fewer people than this are not counted out. */
    public static final int LEAST = 5;

    /** The last level that stands alone in the table is the one before this. */
    public static final int LAST_LEVEL = 4;

    public DomainSpread {
        people = List.copyOf(people);
    }

    /**
     * What may be told. Small numbers are hidden; and when those hidden are fewer than {@link #LEAST} together, the
     * smallest of the others is hidden with them, because the sum is known.
     *
     * @param counts for each level from 0 to {@link #LAST_LEVEL}
     */
    static DomainSpread of(String domain, int[] counts) {
        List<Integer> bySize =
                new ArrayList<>(IntStream.range(0, counts.length).boxed().toList());
        bySize.sort(Comparator.comparingInt(level -> counts[level]));
        List<Integer> hidden = new ArrayList<>();
        int sum = 0;
        for (int level : bySize) {
            if (counts[level] < LEAST || (sum > 0 && sum < LEAST)) {
                hidden.add(level);
                sum += counts[level];
            }
        }
        return new DomainSpread(
                domain,
                IntStream.range(0, counts.length)
                        .mapToObj(level -> hidden.contains(level) ? OptionalInt.empty() : OptionalInt.of(counts[level]))
                        .toList());
    }
}

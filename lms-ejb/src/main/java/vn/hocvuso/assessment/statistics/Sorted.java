package vn.hocvuso.assessment.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;

/** Parts of lists that are in memory whole, because they are short. */
final class Sorted {

    private Sorted() {}

    /** A part of the rows in the order of the sort key; without one in the natural order. */
    static <T> Page<T> page(List<T> rows, PageRequest page, Map<String, Comparator<T>> sorts, Comparator<T> natural) {
        Comparator<T> order = page.sort().isEmpty() ? natural : sorts.get(page.sort());
        if (order == null) {
            throw new IllegalArgumentException("no sort key " + page.sort());
        }
        return new Page<>(
                rows.stream()
                        .sorted(page.descending() ? order.reversed() : order)
                        .skip(page.offset())
                        .limit(page.size())
                        .toList(),
                rows.size());
    }
}

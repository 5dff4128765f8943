package vn.hocvuso.assessment.placement;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The questions for one learner group by domain, in the framework's order of domains.
 *
 * @param byDomain a domain without questions has an empty list
 */
record PlacementPool(Map<String, List<PoolItem>> byDomain) {

    PlacementPool {
        Map<String, List<PoolItem>> copied = new LinkedHashMap<>();
        byDomain.forEach((domain, items) -> copied.put(domain, List.copyOf(items)));
        byDomain = copied;
    }

    /**
     * Where a group's own bank has few questions of a domain, those of the other banks are taken along: they ask for the
     * same competences, only in other people's days.
     *
     * @param domains in the framework's order
     */
    static PlacementPool of(List<String> domains, Collection<PoolItem> own, Collection<PoolItem> others) {
        Map<String, List<PoolItem>> byDomain = new LinkedHashMap<>();
        for (String domain : domains) {
            List<PoolItem> items =
                    own.stream().filter(item -> item.domain().equals(domain)).toList();
            if (items.size() < PlacementRules.ENOUGH_OF_GROUP) {
                items = Stream.concat(items.stream(), others.stream().filter(item -> item.domain()
                                .equals(domain)))
                        .toList();
            }
            byDomain.put(domain, items);
        }
        return new PlacementPool(byDomain);
    }

    /** The highest level that can be told in a domain; 0 when none can. */
    int top(String domain) {
        List<PoolItem> items = byDomain.get(domain);
        int top = items.stream().mapToInt(PoolItem::level).max().orElse(0);
        while (top > 0 && atOrAbove(items, top) < PlacementRules.LEAST_OF_LEVEL) {
            top--;
        }
        return top;
    }

    private static long atOrAbove(List<PoolItem> items, int level) {
        return items.stream().filter(item -> item.level() >= level).count();
    }
}

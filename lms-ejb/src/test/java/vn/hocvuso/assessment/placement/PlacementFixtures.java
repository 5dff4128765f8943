package vn.hocvuso.assessment.placement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pools of questions at their levels' difficulties. */
final class PlacementFixtures {

    private PlacementFixtures() {}

    /**
     * A pool of domains {@code 1}, {@code 2}, …
     *
     * @param counts for each domain how many questions of level 1, 2, …
     */
    static PlacementPool pool(int[]... counts) {
        Map<String, List<PoolItem>> byDomain = new LinkedHashMap<>();
        long id = 0;
        for (int d = 1; d <= counts.length; d++) {
            List<PoolItem> items = new ArrayList<>();
            for (int level = 1; level <= counts[d - 1].length; level++) {
                for (int i = 0; i < counts[d - 1][level - 1]; i++) {
                    id++;
                    items.add(item(id, d, d + "." + (1 + i % 3), level, ""));
                }
            }
            byDomain.put(Integer.toString(d), items);
        }
        return new PlacementPool(byDomain);
    }

    static PoolItem item(long id, int domain, String competence, int level, String situation) {
        return new PoolItem(
                id, "q-" + id, Integer.toString(domain), competence, level, LevelScale.startOf(level), situation);
    }

    /** What citizens are asked from: own lesson questions, and all others' where they are few. */
    static PlacementPool asForCitizens() {
        return pool(
                new int[] {12, 19, 1},
                new int[] {25, 30, 2},
                new int[] {5, 4, 1},
                new int[] {32, 27, 4},
                new int[] {7, 5},
                new int[] {11, 13});
    }
}

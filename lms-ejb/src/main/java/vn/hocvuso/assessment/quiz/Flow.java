package vn.hocvuso.assessment.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How many questions can be given to sections at most: a maximum flow from kinds of questions to sections. */
final class Flow {

    private final long[] masks;
    private final int[][] given;
    private final int[] room;

    private Flow(Map<Long, Integer> supply, int[] wanted) {
        masks = supply.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        given = new int[masks.length][wanted.length];
        room = wanted.clone();
    }

    /**
     * The maximum flow.
     *
     * @param supply questions by the sections they fit, a bit each
     * @param wanted questions of each section
     */
    static int most(Map<Long, Integer> supply, int[] wanted) {
        Flow flow = new Flow(supply, wanted);
        int all = 0;
        for (int kind = 0; kind < flow.masks.length; kind++) {
            int left = supply.get(flow.masks[kind]);
            int pushed = 1;
            while (left > 0 && pushed > 0) {
                pushed = flow.push(kind, left);
                left -= pushed;
                all += pushed;
            }
        }
        return all;
    }

    /** Pushes along one shortest path; how much. */
    private int push(int fresh, int most) {
        int[] from = new int[room.length];
        int[] by = new int[room.length];
        Arrays.fill(from, -2);
        List<Integer> reached = new ArrayList<>();
        for (int s = 0; s < room.length; s++) {
            if ((masks[fresh] >> s & 1) == 1) {
                from[s] = -1;
                reached.add(s);
            }
        }
        for (int next = 0; next < reached.size(); next++) {
            int s = reached.get(next);
            if (room[s] > 0) {
                return settle(fresh, s, from, by, Math.min(most, room[s]));
            }
            for (int kind = 0; kind < masks.length; kind++) {
                for (int t = 0; given[kind][s] > 0 && t < room.length; t++) {
                    if (from[t] == -2 && (masks[kind] >> t & 1) == 1) {
                        from[t] = s;
                        by[t] = kind;
                        reached.add(t);
                    }
                }
            }
        }
        return 0;
    }

    private int settle(int fresh, int last, int[] from, int[] by, int most) {
        int amount = most;
        for (int s = last; from[s] >= 0; s = from[s]) {
            amount = Math.min(amount, given[by[s]][from[s]]);
        }
        int s = last;
        while (from[s] >= 0) {
            given[by[s]][s] += amount;
            given[by[s]][from[s]] -= amount;
            s = from[s];
        }
        given[fresh][s] += amount;
        room[last] -= amount;
        return amount;
    }
}

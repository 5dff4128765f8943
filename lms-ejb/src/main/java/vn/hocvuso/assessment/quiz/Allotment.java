package vn.hocvuso.assessment.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives units to sections so that no unit is given twice and no section gets more than it wants.
 *
 * <p>Single questions are a bipartite matching with capacities, filled by augmenting paths: a question that fits only where
 * all is taken moves another one on. Sets of questions that can be placed together are a transversal matroid, so trying
 * them in order of preference gives as many as can be had, and the most preferred ones of all such choices. A situation
 * takes several places of one section at once; when trying in order ends short, the number of situations of each size in
 * each section is looked for, with the flow of the single questions as bound. That search is exact for up to {@value
 * #MOST_STEPS} steps, which is more than blueprints of some twenty sections need; beyond, it gives the best it has seen.
 */
final class Allotment {

    /** Sections of a blueprint: a bit each. */
    static final int MOST_SECTIONS = 60;

    private static final int MOST_STEPS = 5_000;

    private final int[] wanted;
    private final List<Integer> narrowFirst;
    private int[] open;
    private List<List<Held>> held;

    /** A unit in a section; a situation stands there once for each of its questions and never moves. */
    private static final class Held {

        private final DrawUnit unit;
        private final long mask;

        Held(DrawUnit unit, long mask) {
            this.unit = unit;
            this.mask = mask;
        }
    }

    private Allotment(List<Section> sections, List<DrawUnit> units) {
        wanted = sections.stream().mapToInt(Section::count).toArray();
        int[] fitting = new int[wanted.length];
        for (DrawUnit unit : units) {
            long mask = unit.mask(sections);
            for (int s = 0; s < wanted.length; s++) {
                fitting[s] += (mask >> s & 1) == 1 ? unit.size() : 0;
            }
        }
        narrowFirst = IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingInt(s -> fitting[s] - wanted[s]))
                .toList();
        clear();
    }

    /**
     * The units of each section.
     *
     * @param units without doubles, the most preferred first
     */
    static List<List<DrawUnit>> of(List<Section> sections, List<DrawUnit> units) {
        Allotment allotment = new Allotment(sections, units);
        long[] masks = units.stream().mapToLong(unit -> unit.mask(sections)).toArray();
        allotment.inOrder(units, masks);
        boolean hasSituations = units.stream().anyMatch(unit -> unit.size() > 1);
        if (hasSituations && allotment.missing() > 0) {
            allotment.search(units, masks);
        }
        return allotment.result();
    }

    private void clear() {
        open = wanted.clone();
        held = new ArrayList<>();
        for (int s = 0; s < wanted.length; s++) {
            held.add(new ArrayList<>());
        }
    }

    private int missing() {
        return Arrays.stream(open).sum();
    }

    private List<List<DrawUnit>> result() {
        return held.stream()
                .map(all -> all.stream().map(each -> each.unit).distinct().toList())
                .toList();
    }

    private void inOrder(List<DrawUnit> units, long[] masks) {
        for (int i = 0; i < masks.length && missing() > 0; i++) {
            if (masks[i] == 0) {
                continue;
            }
            if (units.get(i).size() == 1) {
                place(new Held(units.get(i), masks[i]));
            } else {
                placeWhole(units.get(i), masks[i]);
            }
        }
    }

    private void placeWhole(DrawUnit unit, long mask) {
        for (int s : narrowFirst) {
            if ((mask >> s & 1) == 1 && wanted[s] >= unit.size() && placeWhole(unit, s)) {
                return;
            }
        }
    }

    private boolean placeWhole(DrawUnit unit, int section) {
        int[] openBefore = open.clone();
        List<List<Held>> heldBefore = new ArrayList<>();
        held.forEach(all -> heldBefore.add(new ArrayList<>(all)));
        for (int i = 0; i < unit.size(); i++) {
            if (!place(new Held(unit, 1L << section))) {
                open = openBefore;
                held = heldBefore;
                return false;
            }
        }
        return true;
    }

    /** Finds a section with room, moving others on where needed (breadth first); whether there was one. */
    private boolean place(Held fresh) {
        int[] from = new int[wanted.length];
        Held[] moved = new Held[wanted.length];
        Arrays.fill(from, -2);
        List<Integer> reached = new ArrayList<>();
        for (int s : narrowFirst) {
            if ((fresh.mask >> s & 1) == 1) {
                from[s] = -1;
                reached.add(s);
            }
        }
        for (int next = 0; next < reached.size(); next++) {
            int s = reached.get(next);
            if (open[s] > 0) {
                open[s]--;
                settle(fresh, s, from, moved);
                return true;
            }
            for (Held sitting : held.get(s)) {
                for (int t : narrowFirst) {
                    if (from[t] == -2 && (sitting.mask >> t & 1) == 1) {
                        from[t] = s;
                        moved[t] = sitting;
                        reached.add(t);
                    }
                }
            }
        }
        return false;
    }

    private void settle(Held fresh, int last, int[] from, Held[] moved) {
        int s = last;
        while (from[s] >= 0) {
            held.get(s).add(moved[s]);
            held.get(from[s]).remove(moved[s]);
            s = from[s];
        }
        held.get(s).add(fresh);
    }

    /** Situations of one size that fit the same sections: one is as good as the other. */
    private record Kind(long mask, int size) {}

    private void search(List<DrawUnit> units, long[] masks) {
        Map<Kind, List<DrawUnit>> situations = new LinkedHashMap<>();
        Map<Long, Integer> singles = new HashMap<>();
        for (int i = 0; i < masks.length; i++) {
            if (masks[i] != 0 && units.get(i).size() > 1) {
                situations
                        .computeIfAbsent(new Kind(masks[i], units.get(i).size()), kind -> new ArrayList<>())
                        .add(units.get(i));
            } else if (masks[i] != 0) {
                singles.merge(masks[i], 1, Integer::sum);
            }
        }
        Search search = new Search(situations, singles, preferred(situations), wanted.length);
        int found = Arrays.stream(wanted).sum() - missing();
        int[][] best = search.best(wanted, found);
        if (best == null) {
            return;
        }
        clear();
        List<Kind> kinds = List.copyOf(situations.keySet());
        for (int k = 0; k < best.length; k++) {
            int used = 0;
            for (int s = 0; s < wanted.length; s++) {
                for (int i = 0; i < best[k][s]; i++) {
                    placeWhole(situations.get(kinds.get(k)).get(used++), s);
                }
            }
        }
        for (int i = 0; i < masks.length; i++) {
            if (masks[i] != 0 && units.get(i).size() == 1) {
                place(new Held(units.get(i), masks[i]));
            }
        }
    }

    /** How many situations of each kind trying in order gave each section: the search begins there. */
    private int[][] preferred(Map<Kind, List<DrawUnit>> situations) {
        List<List<DrawUnit>> tried = result();
        List<List<DrawUnit>> kinds = List.copyOf(situations.values());
        int[][] counts = new int[kinds.size()][wanted.length];
        for (int k = 0; k < counts.length; k++) {
            Set<DrawUnit> ofKind = new HashSet<>(kinds.get(k));
            for (int s = 0; s < wanted.length; s++) {
                counts[k][s] =
                        (int) tried.get(s).stream().filter(ofKind::contains).count();
            }
        }
        return counts;
    }

    /** Looks for how many situations of each kind to put into each section. */
    private static final class Search {

        private final List<Kind> kinds;
        private final int[] supply;
        private final Map<Long, Integer> singles;
        private final int[][] preferred;
        private final int sections;
        private final Set<String> seen = new HashSet<>();
        private final int[][] chosen;
        private int[][] best;
        private int bestFilled;
        private int aim;
        private int steps;

        Search(Map<Kind, List<DrawUnit>> situations, Map<Long, Integer> singles, int[][] preferred, int sections) {
            this.kinds = List.copyOf(situations.keySet());
            this.supply = situations.values().stream().mapToInt(List::size).toArray();
            this.singles = singles;
            this.preferred = preferred;
            this.sections = sections;
            this.chosen = new int[supply.length][sections];
        }

        /** The numbers that fill more than what is there already, as much as can be; null when none do. */
        int[][] best(int[] wanted, int alreadyFilled) {
            aim = Arrays.stream(wanted).sum();
            bestFilled = alreadyFilled;
            visit(0, 0, supply.length == 0 ? 0 : supply[0], wanted.clone(), 0);
            return best;
        }

        private void visit(int kind, int section, int left, int[] room, int filled) {
            if (bestFilled == aim || steps++ > MOST_STEPS) {
                return;
            }
            if (kind == supply.length) {
                int all = filled + Flow.most(singles, room);
                if (all > bestFilled) {
                    bestFilled = all;
                    best = Arrays.stream(chosen).map(int[]::clone).toArray(int[][]::new);
                }
                return;
            }
            if (section == sections) {
                int next = kind + 1;
                visit(next, 0, next == supply.length ? 0 : supply[next], room, filled);
                return;
            }
            if (!seen.add(kind + " " + section + " " + left + " " + Arrays.toString(room))
                    || filled + bound(kind, left, room) <= bestFilled) {
                return;
            }
            int size = kinds.get(kind).size();
            boolean fits = (kinds.get(kind).mask() >> section & 1) == 1;
            int most = fits ? Math.min(left, room[section] / size) : 0;
            int first = Math.min(most, preferred[kind][section]);
            for (int away = 0; away <= most; away++) {
                for (int count : away == 0 ? new int[] {first} : new int[] {first - away, first + away}) {
                    if (count >= 0 && count <= most) {
                        room[section] -= count * size;
                        chosen[kind][section] = count;
                        visit(kind, section + 1, left - count, room, filled + count * size);
                        chosen[kind][section] = 0;
                        room[section] += count * size;
                    }
                }
            }
        }

        /** How much could be filled if situations could be torn apart. */
        private int bound(int kind, int left, int[] room) {
            Map<Long, Integer> loose = new HashMap<>(singles);
            for (int k = kind; k < supply.length; k++) {
                int count = k == kind ? left : supply[k];
                loose.merge(kinds.get(k).mask(), count * kinds.get(k).size(), Integer::sum);
            }
            return Flow.most(loose, room);
        }
    }
}

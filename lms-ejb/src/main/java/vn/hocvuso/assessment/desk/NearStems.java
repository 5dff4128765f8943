package vn.hocvuso.assessment.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds questions that ask nearly the same: the share of pairs of neighbouring words that two stems have in common
 * (Jaccard), without diacritics and signs. An index of pairs of words keeps strangers from being compared.
 */
final class NearStems {

    /** From here on two stems are near-equal. */
    static final double NEAR = 0.5;

    /** Pairs of words that stand in more stems than this tell nothing. */
    private static final int COMMON = 200;

    private final List<Stem> stems = new ArrayList<>();
    private final Map<String, List<Integer>> stemsOfPair = new HashMap<>();

    /** A stem and its pairs of words. */
    private record Stem(NearQuestion.Asked asked, Set<String> pairs) {}

    /** Takes a question in. */
    void add(NearQuestion.Asked asked, String foldedStem) {
        Set<String> pairs = pairs(foldedStem);
        pairs.forEach(pair ->
                stemsOfPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(stems.size()));
        stems.add(new Stem(asked, pairs));
    }

    /** The pairs of near-equal questions, the most alike first. */
    List<NearQuestion> pairs(int most) {
        List<NearQuestion> found = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) {
            found.addAll(near(i, i));
        }
        return first(found, most);
    }

    /** The questions near-equal to one of those taken in, the most alike first. */
    List<NearQuestion> near(long id, int most) {
        for (int i = 0; i < stems.size(); i++) {
            if (stems.get(i).asked.id() == id) {
                return first(near(i, -1), most);
            }
        }
        return List.of();
    }

    private static List<NearQuestion> first(List<NearQuestion> found, int most) {
        return found.stream()
                .sorted(Comparator.comparingDouble(NearQuestion::likeness)
                        .reversed()
                        .thenComparing(pair -> pair.one().id())
                        .thenComparing(pair -> pair.other().id()))
                .limit(most)
                .toList();
    }

    private List<NearQuestion> near(int index, int after) {
        Stem one = stems.get(index);
        Map<Integer, Integer> shared = new HashMap<>();
        for (String pair : one.pairs) {
            List<Integer> with = stemsOfPair.get(pair);
            if (with.size() <= COMMON) {
                with.stream()
                        .filter(other -> other > after && other != index)
                        .forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        List<NearQuestion> found = new ArrayList<>();
        shared.keySet().forEach(other -> {
            double likeness = likeness(one.pairs, stems.get(other).pairs);
            if (likeness >= NEAR) {
                found.add(new NearQuestion(one.asked, stems.get(other).asked, likeness));
            }
        });
        return found;
    }

    static double likeness(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    static Set<String> pairs(String folded) {
        String[] words = folded.split(" ");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.length; i++) {
            pairs.add(words[i] + ' ' + words[i + 1]);
        }
        if (words.length == 1 && !words[0].isEmpty()) {
            pairs.add(words[0]);
        }
        return pairs;
    }
}

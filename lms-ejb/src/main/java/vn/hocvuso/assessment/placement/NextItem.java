package vn.hocvuso.assessment.placement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Which question comes next, and whether one does: the domain that is known least, in it the questions that tell most, of
 * those one by lot. A pure function.
 */
final class NextItem {

    private NextItem() {}

    /**
     * The next question; empty when the test is over: every domain settled, full or out of questions, or enough asked in
     * all.
     *
     * @param seen codes of questions the person had in the placement before; asked only when nothing else is left
     * @param seed of the placement: the same one chooses the same
     */
    static Optional<PoolItem> after(Progress progress, Set<String> seen, long seed) {
        int number = progress.given().size();
        if (number >= PlacementRules.MOST) {
            return Optional.empty();
        }
        Random random = new Random(seed * 31 + number);
        return progress.pool().byDomain().keySet().stream()
                .filter(domain -> isOpen(progress, domain))
                .min(Comparator.<String>comparingInt(
                                domain -> Math.min(progress.asked(domain), PlacementRules.LEAST_OF_DOMAIN))
                        .thenComparingDouble(domain -> isNew(progress, domain) ? 0 : progress.chance(domain))
                        .thenComparingLong(domain -> turn(domain, seed)))
                .map(domain -> best(progress, domain, seen, random));
    }

    /** Whether too little was asked of a domain to compare it with others. */
    private static boolean isNew(Progress progress, String domain) {
        return progress.asked(domain) < PlacementRules.LEAST_OF_DOMAIN;
    }

    private static boolean isOpen(Progress progress, String domain) {
        return !progress.isSettled(domain)
                && progress.asked(domain) < PlacementRules.MOST_OF_DOMAIN
                && !progress.left(domain).isEmpty();
    }

    /** Domains of which nothing is known yet take turns differently for each person. */
    private static long turn(String domain, long seed) {
        return new Random(seed ^ (domain.hashCode() * 2_654_435_761L)).nextLong();
    }

    private static PoolItem best(Progress progress, String domain, Set<String> seen, Random random) {
        List<PoolItem> left = progress.left(domain);
        List<PoolItem> fresh = left.stream()
                .filter(item -> !seen.contains(item.questionCode()))
                .toList();
        Map<String, Integer> asked = progress.askedByCompetence();
        double ability = progress.ability(domain).mean();
        List<PoolItem> best = new ArrayList<>(fresh.isEmpty() ? left : fresh);
        // questions that tell the same, as those nobody has answered yet do, keep the order of the lot
        Collections.shuffle(best, random);
        best.sort(Comparator.comparingDouble(item -> -worth(item, ability, asked.getOrDefault(item.competence(), 0))));
        return best.get(random.nextInt(Math.min(PlacementRules.BEST, best.size())));
    }

    /** A competence that was asked for counts half as much, and half again. */
    private static double worth(PoolItem item, double ability, int askedBefore) {
        return Rasch.information(ability, item.difficulty()) * Math.pow(0.5, askedBefore);
    }
}

package vn.hocvuso.assessment.bank;

import java.util.List;
import java.util.Set;

/** Grades things of which some are marked and some should be. */
final class ChosenSet {

    private ChosenSet() {}

    /**
     * What the marked things are worth.
     *
     * @param known ids of all that can be marked
     * @param right those of the key
     */
    static Grade grade(Response response, List<String> known, Set<String> right, Scoring scoring) {
        if (response.isEmpty()) {
            return Grade.unanswered();
        }
        if (!(response instanceof Response.Chosen chosen) || !known.containsAll(chosen.ids())) {
            return Grade.unreadable();
        }
        long hits = chosen.ids().stream().filter(right::contains).count();
        return Grade.of(scoring.mark(hits, chosen.ids().size() - hits, right.size()), chosen.ids());
    }
}

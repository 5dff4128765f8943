package vn.hocvuso.assessment.placement;

import java.util.List;

/**
 * Where people stand by their last placements.
 *
 * @param people how many have finished one
 * @param domains how they spread, in the framework's order; empty when they are fewer than {@link #LEAST_PEOPLE}
 */
public record PlacementFigures(int people, List<DomainSpread> domains) {

    /** About fewer people nothing is said but their number, as with attempts. */
    public static final int LEAST_PEOPLE = 10;

    public PlacementFigures {
        domains = List.copyOf(domains);
    }
}

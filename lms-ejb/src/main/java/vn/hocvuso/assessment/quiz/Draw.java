package vn.hocvuso.assessment.quiz;

import java.util.List;
import java.util.Set;

/**
 * The questions drawn for one attempt.
 *
 * @param items in the order they are asked
 * @param sections for each item the place of its section, from 0
 * @param reluctant ids of the question versions that were taken although something spoke against them
 */
public record Draw(List<DrawnItem> items, List<Integer> sections, Set<Long> reluctant) {

    public Draw {
        items = List.copyOf(items);
        sections = List.copyOf(sections);
        reluctant = Set.copyOf(reluctant);
    }
}

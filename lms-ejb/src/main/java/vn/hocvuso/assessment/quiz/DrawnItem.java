package vn.hocvuso.assessment.quiz;

import java.util.List;
import java.util.Map;

/**
 * One question of one person's attempt.
 *
 * @param questionVersionId the question version
 * @param order for each shown part its place in the author's order, from 0; empty when the question has no parts
 * @param values the numbers drawn for this person, by name; none unless the question is parametrised
 */
public record DrawnItem(long questionVersionId, List<Integer> order, Map<String, String> values) {

    public DrawnItem {
        order = List.copyOf(order);
        values = Map.copyOf(values);
    }

    /** An item without drawn numbers. */
    public DrawnItem(long questionVersionId, List<Integer> order) {
        this(questionVersionId, order, Map.of());
    }
}

package vn.hocvuso.assessment.quiz;

import java.util.List;

/**
 * One question of one person's attempt.
 *
 * @param questionVersionId the question version
 * @param order for each shown part its place in the author's order, from 0; empty when the question has no parts
 */
public record DrawnItem(long questionVersionId, List<Integer> order) {

    public DrawnItem {
        order = List.copyOf(order);
    }
}

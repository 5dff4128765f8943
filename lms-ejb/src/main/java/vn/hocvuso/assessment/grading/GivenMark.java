package vn.hocvuso.assessment.grading;

import java.time.Instant;
import java.util.Map;

/**
 * A mark in the trail of a work.
 *
 * @param number 1 and 2 for the markers, 3 for who decided between them
 * @param points by id of the criterion
 */
public record GivenMark(
        int number, String marker, Map<String, Integer> points, int sum, String comment, Instant markedAt) {

    public GivenMark {
        points = Map.copyOf(points);
    }
}

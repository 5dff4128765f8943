package vn.hocvuso.assessment.attempt;

import java.util.List;
import java.util.Map;
import vn.hocvuso.assessment.bank.Fraction;

/**
 * What people said an answer is worth, once that counts.
 *
 * @param position of the question in the attempt, from 1
 * @param points by id of the criterion; of two markers the mean, exact
 * @param most points the rubric gives
 * @param comments to the learner, in the order written; none is empty
 */
public record HandMark(int position, Map<String, Fraction> points, int most, List<String> comments) {

    public HandMark {
        points = Map.copyOf(points);
        comments = List.copyOf(comments);
    }

    /** All points together. */
    public Fraction sum() {
        return points.values().stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The share of the whole mark. */
    public Fraction share() {
        return sum().over(most);
    }
}

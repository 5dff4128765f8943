package vn.hocvuso.assessment.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of one question version so far, over those who got it.
 *
 * <ul>
 *   <li>Facility: mean mark, 0 to 1 (Crocker and Algina, ch. 14).
 *   <li>Discrimination: Pearson's correlation of the mark with the share of the other marks of the same attempt, which is
 *       the point-biserial corrected for overlap when marks are 0 and 1 (Henrysson 1963; Crocker and Algina, ch. 14). In
 *       a drawn quiz the other questions differ from person to person; their share of the marks stands for the ability,
 *       with more noise, which makes the correlation a little smaller than in a fixed quiz.
 *   <li>Upper–lower index D: mean mark of the best 27 % of those who got the question less that of the worst 27 %, by the
 *       share of all marks (Kelley 1939; Ebel). Who stands on the boundary counts in part, so that ties do not decide;
 *       shares are told apart by half a percent.
 * </ul>
 */
final class ItemTally {

    /** The share of people in each of the outer groups. */
    static final double OUTER = 0.27;

    /** Shares of marks are told apart by half a percent. */
    private static final int STEPS = 200;

    private static final int TIMES = 128;
    private static final int TIMES_PER_DOUBLING = 8;
    private static final double TENTHS = 10;

    private final long question;
    private long count;
    private long blank;
    private double marks;
    private double markSquares;
    private double rests;
    private double restSquares;
    private double products;
    private boolean isAllOrNothing = true;
    private final int[] countAt = new int[STEPS + 1];
    private final double[] marksAt = new double[STEPS + 1];
    private final List<OptionTally> options = new ArrayList<>();
    private final int[] times = new int[TIMES];
    private final MatchedShares matched = new MatchedShares();
    private final Moments speeds = new Moments();

    /** How often an option was chosen, and by whom. */
    private static final class OptionTally {

        private long count;
        private double shares;
        private final int[] countAt = new int[STEPS + 1];
    }

    /** What one unit did with the question lately. */
    static final class UnitTally {

        private final MatchedShares matched = new MatchedShares();
        private final Moments speeds = new Moments();

        MatchedShares matched() {
            return matched;
        }

        Moments speeds() {
            return speeds;
        }
    }

    ItemTally(long question) {
        this.question = question;
    }

    /**
     * One person's answer.
     *
     * @param mark 0 to 1
     * @param share share of all marks of the attempt
     * @param rest share of the other marks; not a number when there is no other question
     * @param chosen chosen options as a bit set
     * @param tenths time in tenths of a second, negative when not known
     * @param speed logarithm of the time beside the person's usual, not a number when not known
     * @param unit the person's unit, or null when its answers are not looked at by themselves
     */
    void add(
            double mark,
            double share,
            double rest,
            long chosen,
            boolean isBlank,
            int tenths,
            double speed,
            UnitTally unit) {
        count++;
        marks += mark;
        markSquares += mark * mark;
        isAllOrNothing &= mark == 0 || mark == 1;
        if (isBlank) {
            blank++;
        }
        int step = (int) Math.round(share * STEPS);
        countAt[step]++;
        marksAt[step] += mark;
        for (long left = chosen; left != 0; left &= left - 1) {
            OptionTally option = option(Long.numberOfTrailingZeros(left));
            option.count++;
            option.shares += share;
            option.countAt[step]++;
        }
        if (tenths >= 0) {
            times[timeClass(tenths)]++;
        }
        if (!Double.isNaN(rest)) {
            addRest(mark, rest, unit);
        }
        if (!Double.isNaN(speed)) {
            speeds.add(speed);
            if (unit != null) {
                unit.speeds.add(speed);
            }
        }
    }

    private void addRest(double mark, double rest, UnitTally unit) {
        rests += rest;
        restSquares += rest * rest;
        products += mark * rest;
        int stratum = MatchedShares.stratum(rest);
        matched.add(stratum, mark == 1);
        if (unit != null) {
            unit.matched.add(stratum, mark == 1);
        }
    }

    private OptionTally option(int index) {
        while (options.size() <= index) {
            options.add(new OptionTally());
        }
        return options.get(index);
    }

    long question() {
        return question;
    }

    long count() {
        return count;
    }

    long blank() {
        return blank;
    }

    boolean isAllOrNothing() {
        return isAllOrNothing;
    }

    double facility() {
        return marks / count;
    }

    /** Variance of the mark with n − 1. */
    double variance() {
        return (markSquares - marks * marks / count) / (count - 1);
    }

    /** Correlation with the rest; not a number when either has no spread. */
    double discrimination() {
        double markSpread = markSquares - marks * marks / count;
        double restSpread = restSquares - rests * rests / count;
        double enough = 1e-9 * count;
        return markSpread <= enough || restSpread <= enough
                ? Double.NaN
                : (products - marks * rests / count) / Math.sqrt(markSpread * restSpread);
    }

    double upperLower() {
        return mean(outer(true)) - mean(outer(false));
    }

    /** Median time in seconds, to about five percent; not a number when no time is known. */
    double medianSeconds() {
        long known = 0;
        for (int n : times) {
            known += n;
        }
        double left = known / 2.0;
        for (int i = 0; i < TIMES && known > 0; i++) {
            if (left <= times[i]) {
                return Math.pow(2, (i - 0.5 + left / times[i]) / TIMES_PER_DOUBLING) / TENTHS;
            }
            left -= times[i];
        }
        return Double.NaN;
    }

    private static int timeClass(int tenths) {
        double doublings = Math.log(Math.max(1, tenths)) / Math.log(2);
        return Math.min(TIMES - 1, (int) Math.round(doublings * TIMES_PER_DOUBLING));
    }

    MatchedShares matched() {
        return matched;
    }

    Moments speeds() {
        return speeds;
    }

    /** How often the option was chosen, by its place in the author's order. */
    long chosen(int option) {
        return option < options.size() ? options.get(option).count : 0;
    }

    /** Mean share of all marks of those who chose the option; not a number when nobody did. */
    double meanShare(int option) {
        return chosen(option) == 0 ? Double.NaN : options.get(option).shares / options.get(option).count;
    }

    /** How many people stand in each outer group, parts included. */
    double outerCount() {
        return OUTER * count;
    }

    /** How many of the best, or of the worst, chose the option, parts included. */
    double chosenInOuter(int option, boolean best) {
        if (option >= options.size()) {
            return 0;
        }
        double[] weights = outer(best);
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            sum += weights[i] * options.get(option).countAt[i];
        }
        return sum;
    }

    /** For each share of the marks which part of its people is in the outer group. */
    private double[] outer(boolean best) {
        double[] weights = new double[STEPS + 1];
        double left = outerCount();
        for (int i = 0; i <= STEPS && left > 0; i++) {
            int step = best ? STEPS - i : i;
            if (countAt[step] > 0) {
                weights[step] = Math.min(1, left / countAt[step]);
                left -= weights[step] * countAt[step];
            }
        }
        return weights;
    }

    private double mean(double[] weights) {
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            sum += weights[i] * marksAt[i];
        }
        return sum / outerCount();
    }
}

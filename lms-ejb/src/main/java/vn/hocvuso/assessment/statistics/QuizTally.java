package vn.hocvuso.assessment.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a quiz so far. Its size depends on the questions and units there are, not on the attempts.
 *
 * <p>Reliability. When everybody got the same questions it is Cronbach's alpha, which is KR-20 when all marks are 0 and 1
 * (Crocker and Algina, ch. 7). When questions are drawn, alpha is not defined; persons then carry questions of their own,
 * the nested design i:p, and the coefficient is {@code 1 − MS(within) / MS(between)} of the one-way analysis of variance
 * (Crocker and Algina, ch. 8; Brennan, Generalizability Theory, 2001), which is ICC(1,k) of Shrout and Fleiss (1979). It
 * counts as error that one person's questions were harder than another's. Blueprints draw by section, not from the whole
 * pool, so true reliability is a little higher than said. The standard error of measurement is {@code s · √(1 − r)} in
 * both cases.
 */
final class QuizTally {

    /** Columns of the histogram of marks: up to 5 %, up to 10 % … */
    static final int COLUMNS = 20;

    private static final double TENTHS = 10;

    private final Map<Long, ItemTally> items = new HashMap<>();
    private final Map<String, PartTally> groups = new HashMap<>();
    private final Map<String, PartTally> units = new HashMap<>();
    /** What a unit did with each question lately. */
    private final Map<String, Map<Long, ItemTally.UnitTally>> recent = new HashMap<>();

    private final PartTally whole = new PartTally();
    private final Moments marks = new Moments();
    private final long[] histogram = new long[COLUMNS];

    private Set<Long> firstItems = Set.of();
    private boolean isSameForAll = true;
    private long questions;
    private double markSum;
    private double markSquares;
    private double squaresBetween;

    /** How a part of the people did. */
    static final class PartTally {

        private final Moments shares = new Moments();
        private long passed;

        private void add(double share, boolean hasPassed) {
            shares.add(share);
            if (hasPassed) {
                passed++;
            }
        }

        /** Counts other people too. */
        void take(PartTally others) {
            shares.take(others.shares);
            passed += others.passed;
        }

        Moments shares() {
            return shares;
        }

        long passed() {
            return passed;
        }
    }

    /**
     * One attempt.
     *
     * @param group learner group; empty when none is known
     * @param unit path of the unit by which people are told apart; empty when none is known
     * @param isRecent whether its unit's answers are also looked at by themselves
     */
    void add(PackedItems attempt, boolean hasPassed, String group, String unit, boolean isRecent) {
        int k = attempt.size();
        if (k == 0) {
            return;
        }
        double total = 0;
        double logs = 0;
        int timed = 0;
        for (int i = 0; i < k; i++) {
            double mark = attempt.score(i);
            total += mark;
            markSquares += mark * mark;
            if (attempt.tenths(i) > 0) {
                logs += Math.log(attempt.tenths(i) / TENTHS);
                timed++;
            }
        }
        double share = total / k;
        questions += k;
        markSum += total;
        squaresBetween += total * total / k;
        marks.add(total);
        whole.add(share, hasPassed);
        groups.computeIfAbsent(group, key -> new PartTally()).add(share, hasPassed);
        units.computeIfAbsent(unit, key -> new PartTally()).add(share, hasPassed);
        histogram[Math.min(COLUMNS - 1, (int) (share * COLUMNS + 1e-9))]++;
        lookWhetherSame(attempt);
        Map<Long, ItemTally.UnitTally> lately =
                isRecent && !unit.isEmpty() ? recent.computeIfAbsent(unit, key -> new HashMap<>()) : null;
        for (int i = 0; i < k; i++) {
            Long question = attempt.question(i);
            double mark = attempt.score(i);
            double rest = k == 1 ? Double.NaN : Math.max(0, (total - mark) / (k - 1));
            double speed = Double.NaN;
            if (attempt.tenths(i) > 0 && timed > 1) {
                double log = Math.log(attempt.tenths(i) / TENTHS);
                speed = log - (logs - log) / (timed - 1);
            }
            items.computeIfAbsent(question, ItemTally::new)
                    .add(
                            mark,
                            share,
                            rest,
                            attempt.chosen(i),
                            attempt.isBlank(i),
                            attempt.tenths(i),
                            speed,
                            lately == null ? null : lately.computeIfAbsent(question, key -> new ItemTally.UnitTally()));
        }
    }

    private void lookWhetherSame(PackedItems attempt) {
        if (whole.shares.count() == 1) {
            firstItems = new HashSet<>();
            for (int i = 0; i < attempt.size(); i++) {
                firstItems.add(attempt.question(i));
            }
        }
        isSameForAll &= attempt.size() == firstItems.size();
        for (int i = 0; isSameForAll && i < attempt.size(); i++) {
            isSameForAll = firstItems.contains(attempt.question(i));
        }
    }

    PartTally whole() {
        return whole;
    }

    Map<Long, ItemTally> items() {
        return items;
    }

    Map<String, PartTally> groups() {
        return groups;
    }

    Map<String, PartTally> units() {
        return units;
    }

    /** What each unit did with each question lately. */
    Map<String, Map<Long, ItemTally.UnitTally>> recent() {
        return recent;
    }

    long[] histogram() {
        return histogram.clone();
    }

    /** The reliability and what it is. */
    Reliability reliability() {
        boolean isDrawn = !isSameForAll;
        double coefficient = isDrawn ? nested() : alpha();
        double error = whole.shares.deviation() * Math.sqrt(1 - Math.max(0, coefficient));
        Reliability.Kind kind = isDrawn
                ? Reliability.Kind.NESTED
                : items.values().stream().allMatch(ItemTally::isAllOrNothing)
                        ? Reliability.Kind.KR20
                        : Reliability.Kind.ALPHA;
        return new Reliability(kind, coefficient, error);
    }

    private double alpha() {
        double k = firstItems.size();
        double itemVariances =
                items.values().stream().mapToDouble(ItemTally::variance).sum();
        return k < 2 || marks.variance() == 0 ? Double.NaN : k / (k - 1) * (1 - itemVariances / marks.variance());
    }

    private double nested() {
        long persons = whole.shares.count();
        double between = (squaresBetween - markSum * markSum / questions) / (persons - 1);
        double within = (markSquares - squaresBetween) / (questions - persons);
        return between == 0 || questions == persons ? Double.NaN : 1 - within / between;
    }
}

package vn.hocvuso.assessment.statistics;

/**
 * Right answers of a group beside those of everybody, in strata of people who did about as well in the rest of the
 * attempt, so that a strong group does not look suspicious for being strong.
 */
final class MatchedShares {

    /** Strata by the share of the rest of the marks: below 20 %, below 40 % … */
    static final int STRATA = 5;

    private final int[] all;
    private final int[] right;

    MatchedShares() {
        this(STRATA);
    }

    MatchedShares(int strata) {
        all = new int[strata];
        right = new int[strata];
    }

    static int stratum(double rest) {
        return Math.min(STRATA - 1, (int) (rest * STRATA));
    }

    void add(int stratum, boolean isRight) {
        all[stratum]++;
        if (isRight) {
            right[stratum]++;
        }
    }

    int count() {
        return sum(all);
    }

    double share() {
        return (double) sum(right) / count();
    }

    /**
     * By how many standard errors a part of these people is right more often than the others of the same strength: the
     * root of the Mantel–Haenszel chi-square without correction for continuity, with its sign (Holland and Thayer 1988).
     */
    double excessOf(MatchedShares part) {
        double excess = 0;
        double variance = 0;
        for (int i = 0; i < all.length; i++) {
            double n = all[i];
            if (n < 2) {
                continue;
            }
            double inPart = part.all[i];
            double rightOnes = right[i];
            excess += part.right[i] - inPart * rightOnes / n;
            variance += inPart * (n - inPart) * rightOnes * (n - rightOnes) / (n * n * (n - 1));
        }
        return variance == 0 ? 0 : excess / Math.sqrt(variance);
    }

    /** What the others, all without the part, would have got right at the part's mixture of strengths. */
    double shareOfOthersLike(MatchedShares part) {
        double expected = 0;
        int matched = 0;
        for (int i = 0; i < all.length; i++) {
            int others = all[i] - part.all[i];
            if (others > 0) {
                expected += part.all[i] * (double) (right[i] - part.right[i]) / others;
                matched += part.all[i];
            }
        }
        return matched == 0 ? Double.NaN : expected / matched;
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}

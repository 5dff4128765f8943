package vn.hocvuso.assessment.statistics;

/** Number, mean and spread of values that come one by one and are then forgotten. */
final class Moments {

    private long count;
    private double sum;
    private double squares;

    void add(double value) {
        count++;
        sum += value;
        squares += value * value;
    }

    /** Counts other values too. */
    void take(Moments others) {
        count += others.count;
        sum += others.sum;
        squares += others.squares;
    }

    long count() {
        return count;
    }

    double mean() {
        return count == 0 ? Double.NaN : sum / count;
    }

    /** Variance with n − 1; not a number for fewer than two values. */
    double variance() {
        return count < 2 ? Double.NaN : Math.max(0, (squares - sum * sum / count) / (count - 1));
    }

    double deviation() {
        return Math.sqrt(variance());
    }

    /** What is left when the values of a part are taken away. */
    Moments without(Moments part) {
        Moments rest = new Moments();
        rest.count = count - part.count;
        rest.sum = sum - part.sum;
        rest.squares = squares - part.squares;
        return rest;
    }

    /**
     * By how many standard errors this mean is above the other (Welch 1947: variances may differ). Not a number when
     * either side has no spread to go by.
     */
    double above(Moments other) {
        return (mean() - other.mean()) / Math.sqrt(variance() / count + other.variance() / other.count);
    }
}

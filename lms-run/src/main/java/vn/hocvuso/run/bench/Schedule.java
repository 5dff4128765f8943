package vn.hocvuso.run.bench;

/**
 * When the tasks of a load are meant to start. Bounded in number, and by it in time.
 *
 * @param perSecond tasks a second; infinite when each starts as soon as a connection is free
 * @param count number of tasks
 */
record Schedule(double perSecond, long count) {

    /** More than any run needs; the last line of defence against a mistyped rate. */
    static final long MOST = 2_000_000;

    Schedule {
        if (!(perSecond > 0) || count < 1 || count > MOST) {
            throw new IllegalArgumentException(perSecond + " a second, " + count + " tasks");
        }
    }

    /** Evenly spaced starts. */
    static Schedule open(double perSecond, double seconds) {
        return new Schedule(perSecond, Math.max(1, Math.min(MOST, Math.round(perSecond * seconds))));
    }

    /** Each connection goes on as soon as it is free. */
    static Schedule saturating(long count) {
        return new Schedule(Double.POSITIVE_INFINITY, Math.min(MOST, count));
    }

    boolean isSaturating() {
        return Double.isInfinite(perSecond);
    }

    /** Nanoseconds from the load's beginning to the intended start of this task, counted from 0. */
    long startOf(long task) {
        return isSaturating() ? 0 : Math.round(task * 1e9 / perSecond);
    }
}

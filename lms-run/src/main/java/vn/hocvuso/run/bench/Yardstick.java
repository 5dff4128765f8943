package vn.hocvuso.run.bench;

/**
 * What a well-tuned Moodle (PHP-FPM with opcache, nginx, MariaDB, flush at every commit) did on two such cores.
 *
 * @param what the comparable page
 * @param cpuMillis CPU each
 * @param perSecond how many it managed a second; 0 when not measured
 * @param target how many times better the product wants to be, by CPU
 */
record Yardstick(String what, double cpuMillis, double perSecond, int target) {

    static final Yardstick SIGN_IN_PAGE = new Yardstick("sign-in page", 10.5, 180, 100);
    static final Yardstick LESSON = new Yardstick("lesson, signed in", 43, 45, 100);
    static final Yardstick COURSE = new Yardstick("course, signed in", 64, 30, 100);
    static final Yardstick JOURNEY = new Yardstick("whole journey", 1_800, 1.05, 50);

    /** How many times less CPU the product used. */
    double factor(double productCpuMillis) {
        return cpuMillis / productCpuMillis;
    }
}

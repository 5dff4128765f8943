package vn.hocvuso.run.bench;

/**
 * CPU time a process has used since it began, in nanoseconds, of all cores together.
 *
 * @param total user and system time of all threads, also of those that have ended
 * @param compiler part that Java's compiler threads used
 * @param collector part that Java's garbage collector threads used
 */
record CpuTimes(long total, long compiler, long collector) {

    static final CpuTimes NONE = new CpuTimes(0, 0, 0);

    CpuTimes minus(CpuTimes earlier) {
        return new CpuTimes(total - earlier.total, compiler - earlier.compiler, collector - earlier.collector);
    }
}

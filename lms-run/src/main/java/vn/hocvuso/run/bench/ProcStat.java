package vn.hocvuso.run.bench;

/** Reads the lines of Linux's {@code /proc/<pid>/stat}, {@code /proc/<pid>/task/<tid>/stat} and {@code /proc/stat}. */
final class ProcStat {

    // The kernel's unit towards programs; 100 a second on every Linux that runs Java.
    private static final long NANOS_A_TICK = 10_000_000;
    private static final int FIELDS_BEFORE_TIMES = 11;
    private static final int IDLE = 4;
    private static final int IO_WAIT = 5;
    private static final int SOFT_INTERRUPTS = 7;

    private ProcStat() {}

    /** User and system time of a process or thread, in nanoseconds. */
    static long nanos(String stat) {
        // The name stands in parentheses and may itself contain spaces and parentheses.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).trim().split(" ");
        return (Long.parseLong(fields[FIELDS_BEFORE_TIMES]) + Long.parseLong(fields[FIELDS_BEFORE_TIMES + 1]))
                * NANOS_A_TICK;
    }

    /** Name of the process or thread; Linux keeps its first 15 bytes. */
    static String name(String stat) {
        return stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    }

    /** Time that all cores together were busy, in nanoseconds, from the first line of {@code /proc/stat}. */
    static long busyNanos(String cpuLine) {
        String[] fields = cpuLine.trim().split(" +");
        long ticks = 0;
        for (int i = 1; i <= SOFT_INTERRUPTS && i < fields.length; i++) {
            if (i != IDLE && i != IO_WAIT) {
                ticks += Long.parseLong(fields[i]);
            }
        }
        return ticks * NANOS_A_TICK;
    }
}

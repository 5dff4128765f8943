package vn.hocvuso.run.bench;

/**
 * Used CPU, or the difference of two readings. All in nanoseconds.
 *
 * @param wall time passed
 * @param server the server's JVM
 * @param database the database; none when it runs elsewhere
 * @param client the benchmark itself
 * @param machine all processes and the kernel; 0 where the system does not tell
 */
record Usage(long wall, CpuTimes server, CpuTimes database, long client, long machine) {

    Usage minus(Usage earlier) {
        return new Usage(
                wall - earlier.wall,
                server.minus(earlier.server),
                database.minus(earlier.database),
                client - earlier.client,
                machine - earlier.machine);
    }

    /** Server and database. */
    long product() {
        return server.total() + database.total();
    }

    /** Cores that somebody else kept busy, or the kernel on nobody's account: what disturbed the measurement. */
    double othersCores() {
        return machine == 0 ? 0 : Math.max(0, machine - product() - client) / (double) wall;
    }
}

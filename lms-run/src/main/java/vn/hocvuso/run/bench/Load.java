package vn.hocvuso.run.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** Runs tasks at their intended times over a fixed number of connections, and measures. */
final class Load {

    private static final long LONGEST_NANOS = Duration.ofMinutes(10).toNanos();
    private static final long RUN_UP_NANOS = 20_000_000;
    private static final int MOST_KINDS = 20;

    private final Target target;
    private final CpuMeter meter;

    Load(Target target, CpuMeter meter) {
        this.target = target;
        this.meter = meter;
    }

    /** What is done again and again. */
    @FunctionalInterface
    interface Task {
        /**
         * Does it once.
         *
         * @param number of this task, from 0
         * @throws IOException when it failed; counted by its message
         */
        void run(long number, HttpConnection connection) throws IOException;
    }

    /**
     * Result of a load. Latencies are in nanoseconds and those of successes only: a fast refusal must not look good.
     *
     * @param latency from the intended start (of a saturating load: the actual one) to the end
     * @param failures how often, by what happened
     * @param unstarted tasks that were due but not begun when the time was up
     * @param seconds from the first intended start to the last end
     */
    record Result(Histogram latency, Map<String, Long> failures, long unstarted, double seconds, Usage usage) {

        long done() {
            return latency.getTotalCount();
        }

        long errors() {
            return failures.values().stream().mapToLong(Long::longValue).sum();
        }

        double perSecond() {
            return done() / seconds;
        }

        double millisAt(double percentile) {
            return latency.getValueAtPercentile(percentile) / 1e6;
        }

        /** CPU milliseconds a task, of that part of the usage; failed tasks count too, they cost as well. */
        double cpuMillis(long nanos) {
            return nanos / 1e6 / Math.max(1, done() + errors());
        }
    }

    /**
     * Runs the load until it is through, or for that long.
     *
     * @param connections how many tasks may be under way at once
     */
    Result run(Task task, Schedule schedule, int connections, Duration most) {
        List<Worker> workers = new ArrayList<>();
        AtomicLong next = new AtomicLong();
        Usage before = meter.read();
        long begin = System.nanoTime() + RUN_UP_NANOS;
        for (int i = 0; i < connections; i++) {
            Worker worker = new Worker(task, schedule, next, begin, begin + most.toNanos());
            workers.add(worker);
            worker.start();
        }
        Histogram latency = new Histogram(LONGEST_NANOS, 3);
        Map<String, Long> failures = new TreeMap<>();
        long end = begin;
        long started = 0;
        try {
            for (Worker worker : workers) {
                worker.join();
                latency.add(worker.latency);
                worker.failures.forEach((kind, count) -> failures.merge(kind, count, Long::sum));
                end = Math.max(end, worker.lastEnd);
                started += worker.started;
            }
        } catch (InterruptedException e) {
            workers.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Usage usage = meter.read().minus(before);
        long unstarted = schedule.isSaturating() ? 0 : schedule.count() - started;
        return new Result(latency, failures, unstarted, Math.max(1, end - begin) / 1e9, usage);
    }

    private final class Worker extends Thread {

        private final Task task;
        private final Schedule schedule;
        private final AtomicLong next;
        private final long begin;
        private final long deadline;
        private final Histogram latency = new Histogram(LONGEST_NANOS, 3);
        private final Map<String, Long> failures = new TreeMap<>();
        private long started;
        private long lastEnd;

        Worker(Task task, Schedule schedule, AtomicLong next, long begin, long deadline) {
            this.task = task;
            this.schedule = schedule;
            this.next = next;
            this.begin = begin;
            this.deadline = deadline;
            this.lastEnd = begin;
            setDaemon(true);
        }

        @Override
        public void run() {
            try (HttpConnection connection = new HttpConnection(target)) {
                for (long number = next.getAndIncrement(); number < schedule.count(); number = next.getAndIncrement()) {
                    long intended = begin + schedule.startOf(number);
                    await(Math.min(intended, deadline));
                    long now = System.nanoTime();
                    if (now >= deadline || isInterrupted()) {
                        return;
                    }
                    started++;
                    long from = schedule.isSaturating() ? now : intended;
                    attempt(number, connection, from);
                }
            }
        }

        private void attempt(long number, HttpConnection connection, long from) {
            try {
                task.run(number, connection);
                lastEnd = System.nanoTime();
                latency.recordValue(Math.min(lastEnd - from, LONGEST_NANOS));
            } catch (IOException failure) {
                lastEnd = System.nanoTime();
                fail(failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage());
            } catch (RuntimeException unexpected) {
                lastEnd = System.nanoTime();
                fail(unexpected.toString());
            }
        }

        private void fail(String kind) {
            failures.merge(failures.size() < MOST_KINDS || failures.containsKey(kind) ? kind : "…", 1L, Long::sum);
        }

        private static void await(long instant) {
            for (long left = instant - System.nanoTime(); left > 0; left = instant - System.nanoTime()) {
                LockSupport.parkNanos(left);
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
        }
    }
}

package vn.hocvuso.identity;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import vn.hocvuso.shared.RuleViolationException;

/**
 * Lets few passwords be hashed at once, in the order they came. Each hash takes 64 MB for a moment: without turns, a
 * class of pupils who sign in together would take all of the server's memory.
 */
class HashingTurns {

    /** Enough for a class; more would keep the threads from everybody who only reads. */
    static final int MOST_WAITING = 32;

    private static final long BYTES_EACH = 64L << 20;
    private static final int SHARE_OF_MEMORY = 8;

    private final Semaphore turns;
    private final int mostWaiting;

    HashingTurns(int atOnce, int mostWaiting) {
        this.turns = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
    }

    /** As many at once as there are cores, if they do not take more than an eighth of the memory. */
    static HashingTurns forThisMachine() {
        Runtime machine = Runtime.getRuntime();
        long fitting = machine.maxMemory() / SHARE_OF_MEMORY / BYTES_EACH;
        return new HashingTurns((int) Math.max(1, Math.min(machine.availableProcessors(), fitting)), MOST_WAITING);
    }

    /**
     * Waits for a turn, then does the work.
     *
     * @throws RuleViolationException when too many wait already
     */
    <T> T take(Supplier<T> work) {
        if (turns.getQueueLength() >= mostWaiting) {
            throw new RuleViolationException("identity.too-many-at-once");
        }
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    int waiting() {
        return turns.getQueueLength();
    }
}

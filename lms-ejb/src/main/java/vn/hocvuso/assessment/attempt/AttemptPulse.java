package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When this node last heard of attempts that are sat in an exam: a page asked for, an answer sent. Kept in memory, because
 * a statement for each page would double their cost; whoever watches takes it away every few seconds.
 */
@ApplicationScoped
public class AttemptPulse {

    private final Map<Long, Instant> beats = new ConcurrentHashMap<>();

    void beat(AttemptFrame attempt, Instant now) {
        if (attempt.sitting() != 0) {
            beats.put(attempt.id(), now);
        }
    }

    /** The attempts heard of since the last call, with when. */
    public Map<Long, Instant> drain() {
        Map<Long, Instant> drained = new HashMap<>();
        for (Long attempt : beats.keySet()) {
            Instant heard = beats.remove(attempt);
            if (heard != null) {
                drained.put(attempt, heard);
            }
        }
        return drained;
    }
}

package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the chains this node served last end. What is remembered may be behind when another node has added a link: the
 * database refuses a second link of that number, and the head is read anew then.
 */
@ApplicationScoped
class ChainHeads {

    /** About 250 bytes each. */
    private static final int MOST = 20_000;

    private final Map<Long, ChainLink> heads = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, ChainLink> eldest) {
            return size() > MOST;
        }
    };

    /** Where the attempt's chain ends as far as this node knows. */
    public ChainLink of(AttemptFrame attempt) {
        ChainLink known;
        synchronized (heads) {
            known = heads.get(attempt.id());
        }
        return known == null ? AnswerChain.begin(attempt) : known;
    }

    /** The chain is at least that long. */
    public void moved(long attemptId, ChainLink head) {
        if (head.number() > 0) {
            synchronized (heads) {
                heads.merge(attemptId, head, (one, other) -> one.number() > other.number() ? one : other);
            }
        }
    }
}

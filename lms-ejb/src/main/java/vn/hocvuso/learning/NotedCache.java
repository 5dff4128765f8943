package vn.hocvuso.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What this node knows to be written already. Only faster: forgetting it costs one statement that changes nothing. */
@ApplicationScoped
class NotedCache {

    private static final int MOST = 100_000;

    private final Set<Noted> known = ConcurrentHashMap.newKeySet();

    /** Whether it is written for sure. */
    public boolean knows(Noted noted) {
        return known.contains(noted);
    }

    /** Learns what was committed. */
    public void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) Noted noted) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.add(noted);
    }
}

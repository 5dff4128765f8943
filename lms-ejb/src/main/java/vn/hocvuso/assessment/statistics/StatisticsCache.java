package vn.hocvuso.assessment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.hocvuso.identity.Scope;

/**
 * The statistics this node computed last. They hold until another attempt comes in; and they are computed one after the
 * other, because each reads all attempts of a quiz.
 */
@ApplicationScoped
class StatisticsCache {

    private static final int MOST = 16;

    private final Map<Key, QuizStatistics> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, QuizStatistics> eldest) {
            return size() > MOST;
        }
    };

    /** Which statistics, for whom, and by how many attempts and the newest of them: as of when. */
    record Key(QuizSelection selection, List<Scope> scopes, long attempts, Instant newest) {}

    /** The statistics, computed when they are not known. */
    public synchronized QuizStatistics get(Key key, Supplier<QuizStatistics> compute) {
        QuizStatistics there = known.get(key);
        if (there == null) {
            there = compute.get();
            known.put(key, there);
        }
        return there;
    }
}

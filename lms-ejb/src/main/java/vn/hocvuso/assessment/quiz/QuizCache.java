package vn.hocvuso.assessment.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import vn.hocvuso.assessment.bank.QuestionVersion;

/**
 * What this node has read of quizzes: versions and rule sets are immutable and stay, which version is current is
 * forgotten when content changes anywhere.
 */
@ApplicationScoped
class QuizCache {

    private final Map<Long, PublishedQuiz> versions = new ConcurrentHashMap<>();
    private final Map<Long, LivePool> livePools = new ConcurrentHashMap<>();
    private final Map<Long, QuestionVersion> lateQuestions = new ConcurrentHashMap<>();
    private volatile Current current = new Current(Long.MIN_VALUE, Map.of(), Map.of());

    /** What is current in one epoch. */
    private record Current(long epoch, Map<String, Long> versionOfCode, Map<String, RuleSet> rules) {}

    /** The version, read once. */
    public Optional<PublishedQuiz> version(long id, Supplier<Optional<PublishedQuiz>> read) {
        PublishedQuiz known = versions.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PublishedQuiz> found = read.get();
        found.ifPresent(quiz -> versions.put(id, quiz));
        return found;
    }

    /** What a live version draws from at that stamp, read when the stamp is another than before. */
    public LivePool livePool(long id, long stamp, Supplier<LivePool> read) {
        LivePool known = livePools.get(id);
        if (known != null && known.stamp() == stamp) {
            return known;
        }
        LivePool fresh = read.get();
        livePools.put(id, fresh);
        return fresh;
    }

    /** A question version that came into a live pool after the pool was read, read once. */
    public QuestionVersion lateQuestion(long id, LongFunction<QuestionVersion> read) {
        QuestionVersion known = lateQuestions.get(id);
        if (known != null) {
            return known;
        }
        QuestionVersion found = read.apply(id);
        if (found != null) {
            lateQuestions.put(id, found);
        }
        return found;
    }

    /** Id of the version that is current in this epoch, read once; unknown codes are not remembered. */
    public Optional<Long> currentVersion(long epoch, String code, Supplier<Optional<Long>> read) {
        return remembered(inEpoch(epoch).versionOfCode, code, read);
    }

    /** The newest version of a rule set in this epoch, read once. */
    public Optional<RuleSet> currentRules(long epoch, String id, Supplier<Optional<RuleSet>> read) {
        return remembered(inEpoch(epoch).rules, id, read);
    }

    private Current inEpoch(long epoch) {
        Current known = current;
        if (known.epoch != epoch) {
            known = new Current(epoch, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
            current = known;
        }
        return known;
    }

    private static <T> Optional<T> remembered(Map<String, T> known, String key, Supplier<Optional<T>> read) {
        T value = known.get(key);
        if (value != null) {
            return Optional.of(value);
        }
        Optional<T> found = read.get();
        found.ifPresent(fresh -> known.put(key, fresh));
        return found;
    }
}

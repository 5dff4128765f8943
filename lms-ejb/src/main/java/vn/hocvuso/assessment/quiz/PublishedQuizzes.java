package vn.hocvuso.assessment.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.bank.BankQueries;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.platform.ContentEpoch;

/**
 * Reads quiz versions with their keys, once per node. Not an EJB on purpose: only features above in the same deployment
 * may have keys.
 */
@Dependent
public class PublishedQuizzes {

    @Inject
    QuizRepository repository;

    @Inject
    BankQueries bank;

    @Inject
    PoolReader pools;

    @Inject
    ContentEpoch epoch;

    @Inject
    QuizCache cache;

    /** The current version of a quiz. One statement for quizzes made on pages, none once warm for all others. */
    public Optional<PublishedQuiz> current(String code) {
        if (LiveQuizzes.isCodeOfPages(code)) {
            return repository.currentVersion(code).map(QuizVersion::id).flatMap(this::version);
        }
        return cache.currentVersion(epoch.current(), code, () -> repository
                        .currentVersion(code)
                        .map(QuizVersion::id))
                .flatMap(this::version);
    }

    /** One version of a quiz. */
    public Optional<PublishedQuiz> version(long id) {
        return cache.version(id, () -> repository.version(id).map(this::read));
    }

    /**
     * What may be drawn for an attempt at a quiz now: its frozen pool, or what the bank holds for a live one. One statement
     * for a live quiz, three more when something was approved, retired, tagged or loaded since.
     */
    public LivePool drawable(PublishedQuiz quiz) {
        if (quiz.live().isEmpty()) {
            return new LivePool(
                    0, quiz.pool().values().stream().map(PoolItem::of).toList(), Map.of());
        }
        long stamp = bank.stamp();
        return cache.livePool(
                quiz.versionId(),
                stamp,
                () -> pools.read(stamp, quiz.live().get(), quiz.blueprint().sections()));
    }

    private PublishedQuiz read(QuizVersion version) {
        Map<Long, QuestionVersion> pool = bank.versions(version.pool()).stream()
                .collect(Collectors.toMap(QuestionVersion::id, question -> question));
        RuleSet rules = repository.ruleSet(version.ruleSetId()).orElseThrow().rules();
        QuizDefinition definition = version.definition();
        boolean isLive = definition.live().isPresent();
        return new PublishedQuiz(
                version.id(),
                version.quizCode(),
                version.number(),
                definition.title(),
                definition.blueprint(),
                definition.minutes(),
                definition.passMark(),
                rules.ref(),
                retakes(version.quizCode(), definition, rules),
                pool,
                definition.live(),
                isLive ? id -> cache.lateQuestion(id, this::question) : PublishedQuiz.NOWHERE);
    }

    private QuestionVersion question(long id) {
        return bank.versions(List.of(id)).stream().findFirst().orElse(null);
    }

    private static RuleSet.Retakes retakes(String code, QuizDefinition definition, RuleSet rules) {
        if (definition.live().isPresent()) {
            return new RuleSet.Retakes(definition.live().get().attempts());
        }
        if (LiveQuizzes.isCodeOfPages(code)) {
            // a fixed form is for exams: whoever has seen it once knows it
            return new RuleSet.Retakes(1);
        }
        return code.startsWith("final/")
                ? rules.finalRule().retakes()
                : rules.lesson().retakes();
    }
}

package vn.hocvuso.assessment.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
    ContentEpoch epoch;

    @Inject
    QuizCache cache;

    /** The current version of a quiz. */
    public Optional<PublishedQuiz> current(String code) {
        return cache.currentVersion(epoch.current(), code, () -> repository
                        .currentVersion(code)
                        .map(QuizVersion::id))
                .flatMap(this::version);
    }

    /** One version of a quiz. */
    public Optional<PublishedQuiz> version(long id) {
        return cache.version(id, () -> repository.version(id).map(this::read));
    }

    private PublishedQuiz read(QuizVersion version) {
        Map<Long, QuestionVersion> pool = bank.versions(version.pool()).stream()
                .collect(Collectors.toMap(QuestionVersion::id, question -> question));
        RuleSet rules = repository.ruleSet(version.ruleSetId()).orElseThrow().rules();
        QuizDefinition definition = version.definition();
        RuleSet.Retakes retakes = version.quizCode().startsWith("final/")
                ? rules.finalRule().retakes()
                : rules.lesson().retakes();
        return new PublishedQuiz(
                version.id(),
                version.quizCode(),
                version.number(),
                definition.title(),
                definition.blueprint(),
                definition.minutes(),
                definition.passMark(),
                rules.ref(),
                retakes,
                pool);
    }
}

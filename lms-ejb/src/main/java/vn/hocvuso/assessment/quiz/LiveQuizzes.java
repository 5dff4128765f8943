package vn.hocvuso.assessment.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import vn.hocvuso.assessment.bank.BankQueries;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.shared.NotFoundException;

/**
 * Where quizzes made on pages are published. Not an EJB on purpose: who may publish and who sees the questions is decided
 * by the feature that has the pages.
 */
@Dependent
public class LiveQuizzes {

    private static final String PREFIX = "blueprint/";

    @Inject
    QuizRepository repository;

    @Inject
    QuizWriter writer;

    @Inject
    PoolReader pools;

    @Inject
    BankQueries bank;

    /** Whether that is the code of a quiz made on pages. */
    public static boolean isCodeOfPages(String quizCode) {
        return quizCode.startsWith(PREFIX);
    }

    /** The code of the quiz of a blueprint. */
    public static String code(long blueprintId) {
        return PREFIX + blueprintId;
    }

    /** The questions that could be drawn now. */
    public List<PoolItem> pool(LiveTerms terms) {
        return pools.items(terms);
    }

    /** Question versions by id, also of questions that are retired. */
    public List<QuestionVersion> questions(Collection<Long> ids) {
        return bank.versions(ids);
    }

    /**
     * Publishes a version that draws from what its bank holds when an attempt begins. Publishing the same definition again
     * changes nothing. Follows the newest rule set of the bank's learner group.
     *
     * @return number of the version that is now current
     * @throws NotFoundException when the group has no rule set
     */
    public int publish(String code, QuizDefinition definition) {
        LiveTerms terms = definition.live().orElseThrow();
        List<Long> ids = pools.read(0, terms, definition.blueprint().sections()).items().stream()
                .map(item -> item.question().id())
                .toList();
        return writer.write(code, definition, rules(terms.bank()), ids, () -> {});
    }

    /**
     * Publishes exactly these questions as a quiz for exams.
     *
     * @return number of the version that is now current
     */
    public int publish(String code, String ofBank, QuizDefinition definition, Collection<Long> questionVersionIds) {
        if (definition.live().isPresent()) {
            throw new IllegalArgumentException("a fixed form is not live");
        }
        return writer.write(code, definition, rules(ofBank), questionVersionIds, () -> {});
    }

    /** The versions of a quiz, newest first. */
    public List<QuizEdition> editions(String code) {
        return repository.versions(code).stream()
                .map(version -> new QuizEdition(version.number(), version.definition(), version.publishedAt()))
                .toList();
    }

    private StoredRuleSet rules(String ofBank) {
        return repository.ruleSets(ofBank).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("assessment.rule-set-unknown", ofBank, 1));
    }
}

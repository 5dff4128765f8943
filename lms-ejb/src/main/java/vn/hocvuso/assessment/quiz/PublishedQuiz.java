package vn.hocvuso.assessment.quiz;

import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.shared.LocalizedText;

/**
 * One immutable version of a quiz with its pool, keys included: must not reach a learner's browser.
 *
 * @param versionId id of the version
 * @param code the quiz over all its versions
 * @param minutes time limit; 0 for none
 * @param retakes how often the quiz may be taken
 * @param pool questions by id of their version; of a live quiz those known when it was read
 * @param live what a live quiz draws from; empty for a frozen pool
 * @param elsewhere questions that came into a live pool later, by id of their version
 */
public record PublishedQuiz(
        long versionId,
        String code,
        int number,
        LocalizedText title,
        Blueprint blueprint,
        int minutes,
        PassMark passMark,
        RuleSetRef ruleSet,
        RuleSet.Retakes retakes,
        Map<Long, QuestionVersion> pool,
        Optional<LiveTerms> live,
        LongFunction<QuestionVersion> elsewhere) {

    /** Nothing comes into a frozen pool. */
    static final LongFunction<QuestionVersion> NOWHERE = id -> null;

    public PublishedQuiz {
        pool = Map.copyOf(pool);
    }

    /** The question version of the pool. */
    public QuestionVersion question(long questionVersionId) {
        QuestionVersion known = pool.get(questionVersionId);
        return known == null ? elsewhere.apply(questionVersionId) : known;
    }

    /** The question of an attempt, with the numbers drawn for its person. */
    public Question question(DrawnItem item) {
        return question(item.questionVersionId()).question().with(item.values());
    }
}

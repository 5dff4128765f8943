package vn.hocvuso.assessment.quiz;

import java.util.Map;
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
 * @param pool questions by id of their version
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
        Map<Long, QuestionVersion> pool) {

    public PublishedQuiz {
        pool = Map.copyOf(pool);
    }

    /** The question version of the pool. */
    public QuestionVersion question(long questionVersionId) {
        return pool.get(questionVersionId);
    }

    /** The question of an attempt, with the numbers drawn for its person. */
    public Question question(DrawnItem item) {
        return pool.get(item.questionVersionId()).question().with(item.values());
    }
}

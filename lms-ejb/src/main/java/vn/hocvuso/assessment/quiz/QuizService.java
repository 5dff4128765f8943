package vn.hocvuso.assessment.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.bank.BankQueries;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.platform.ContentEpoch;
import vn.hocvuso.shared.NotFoundException;

/** Publishes quizzes. For whoever publishes content: the product itself at start-up, authors later. */
@Stateless
@RequiresPermissions("quiz:publish")
public class QuizService {

    @Inject
    QuizRepository repository;

    @Inject
    BankQueries bank;

    @Inject
    ContentEpoch epoch;

    @Inject
    QuizWriter writer;

    /**
     * Publishes a version of a quiz from the questions its criteria match now. Publishing the same definition with the
     * same question versions again changes nothing.
     *
     * @return number of the version that is now current
     * @throws PoolTooSmallException when the bank cannot fill a section, saying what is missing
     * @throws NotFoundException when the rule set is not loaded
     */
    public int publish(PublishQuiz command) {
        List<QuestionVersion> pool = bank.current(command.pool());
        List<Shortage> shortages = command.blueprint().shortages(pool);
        if (!shortages.isEmpty()) {
            throw new PoolTooSmallException(command.code(), command.pool(), shortages);
        }
        StoredRuleSet rules = repository
                .ruleSet(command.ruleSet())
                .orElseThrow(() -> new NotFoundException(
                        "assessment.rule-set-unknown",
                        command.ruleSet().id(),
                        command.ruleSet().version()));
        List<Long> ids = pool.stream().map(QuestionVersion::id).toList();
        return writer.write(command.code(), QuizDefinition.of(command), rules, ids, epoch::changed);
    }

    /** What is missing in the bank to publish this; empty when nothing is. */
    public List<Shortage> shortages(PublishQuiz command) {
        return command.blueprint().shortages(bank.current(command.pool()));
    }
}

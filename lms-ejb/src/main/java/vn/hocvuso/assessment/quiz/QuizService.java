package vn.hocvuso.assessment.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.bank.BankQueries;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.platform.ContentEpoch;
import vn.hocvuso.shared.Ids;
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
    Clock clock;

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
        QuizDefinition definition = QuizDefinition.of(command);
        List<Long> ids = pool.stream().map(QuestionVersion::id).sorted().toList();
        String hash = hash(definition.toJson() + command.ruleSet() + ids);
        Optional<QuizVersion> current = repository.currentVersion(command.code());
        if (current.isPresent() && current.get().contentHash().equals(hash)) {
            return current.get().number();
        }
        Quiz quiz = repository.quiz(command.code()).orElseGet(() -> newQuiz(command.code()));
        QuizVersion version = new QuizVersion(Ids.next(), quiz, definition, rules.id(), ids, hash, clock.instant());
        repository.add(version);
        epoch.changed();
        return version.number();
    }

    /** What is missing in the bank to publish this; empty when nothing is. */
    public List<Shortage> shortages(PublishQuiz command) {
        return command.blueprint().shortages(bank.current(command.pool()));
    }

    private Quiz newQuiz(String code) {
        Quiz quiz = new Quiz(Ids.next(), code);
        repository.add(quiz);
        return quiz;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

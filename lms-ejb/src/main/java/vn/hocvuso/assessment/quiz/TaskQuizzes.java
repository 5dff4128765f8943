package vn.hocvuso.assessment.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.platform.ContentEpoch;
import vn.hocvuso.platform.SystemSubject;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.shared.NotFoundException;

/**
 * Quizzes of one question, for tasks that people mark. Not an EJB on purpose: who may publish one is decided by the feature
 * above.
 */
@Dependent
public class TaskQuizzes {

    /** What the code of such a quiz begins with: {@code task/<bank>/<question>}. */
    public static final String PREFIX = "task/";

    private static final int HALF = 50;

    @Inject
    QuizRepository repository;

    @Inject
    ContentEpoch epoch;

    @Inject
    Clock clock;

    /** The code of the quiz that asks that question only. */
    public static String codeOf(String bank, String questionCode) {
        return PREFIX + bank + '/' + questionCode;
    }

    /**
     * Publishes the quiz of a question under the newest rule set of its bank: no time limit, passed with half of the points.
     * The same version again changes nothing.
     *
     * @return the code of the quiz
     * @throws NotFoundException when the bank has no rule set
     */
    public String publish(String bank, QuestionVersion question) {
        String code = codeOf(bank, question.questionCode());
        StoredRuleSet rules = repository.ruleSets(bank).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("assessment.rule-set-unknown", bank, ""));
        QuizDefinition definition = new QuizDefinition(
                LocalizedText.vietnamese(question.title()),
                new Blueprint(List.of(Section.ofNature(1, question.tags().nature())), false, false, false),
                0,
                new PassMark(PassMark.Kind.PERCENT, HALF),
                Optional.empty());
        String hash = hash(definition, rules, question);
        Optional<QuizVersion> current = repository.currentVersion(code);
        if (current.isPresent() && current.get().contentHash().equals(hash)) {
            return code;
        }
        Quiz quiz = repository.quiz(code).orElseGet(() -> {
            Quiz made = new Quiz(Ids.next(), code);
            repository.add(made);
            return made;
        });
        repository.add(new QuizVersion(
                Ids.next(), quiz, definition, rules.id(), List.of(question.id()), hash, clock.instant()));
        // a task is published content like any other, though an instructor gives it and not the product
        SystemSubject.run(epoch::changed);
        return code;
    }

    private static String hash(QuizDefinition definition, StoredRuleSet rules, QuestionVersion question) {
        return PartIds.sha256(definition.toJson() + rules.id() + '/' + question.id());
    }
}

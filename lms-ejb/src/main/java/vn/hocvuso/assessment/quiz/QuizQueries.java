package vn.hocvuso.assessment.quiz;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.assessment.bank.Fraction;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.platform.ContentEpoch;
import vn.hocvuso.shared.OpenToEveryone;

/** Reads about quizzes and rule sets that everybody may know: no questions, no keys. No SQL once warm. */
@Stateless
@OpenToEveryone
@TransactionAttribute(TransactionAttributeType.SUPPORTS) // cached reads need no transaction
public class QuizQueries {

    private static final int PERCENT = 100;

    @Inject
    PublishedQuizzes quizzes;

    @Inject
    QuizRepository repository;

    @Inject
    QuizCache cache;

    @Inject
    ContentEpoch epoch;

    /** The current version of a quiz as a card; empty when there is none. */
    public Optional<QuizCard> card(String code) {
        return quizzes.current(code).map(QuizQueries::card);
    }

    /** The final assessments that are published, by code. */
    public List<QuizCard> finals() {
        return repository.finals().stream().flatMap(code -> card(code).stream()).toList();
    }

    /** The newest version of the rule set of that name. */
    public Optional<RuleSet> rules(String id) {
        return cache.currentRules(epoch.current(), id, () -> repository.ruleSets(id).stream()
                .findFirst()
                .map(StoredRuleSet::rules));
    }

    /** The newest version of the rule set named like the group. */
    public Optional<RuleSet> rules(LearnerGroup group) {
        return rules(group.slug());
    }

    /** Exactly that version of a rule set. */
    public Optional<RuleSet> rules(RuleSetRef ref) {
        return rules(ref.id())
                .filter(newest -> newest.ref().equals(ref))
                .or(() -> repository.ruleSet(ref).map(StoredRuleSet::rules));
    }

    private static QuizCard card(PublishedQuiz quiz) {
        int questions = quiz.blueprint().questionCount();
        Fraction least = quiz.passMark().least(questions);
        return new QuizCard(
                quiz.code(),
                quiz.title(),
                questions,
                quiz.minutes(),
                least.toDecimal(2).stripTrailingZeros(),
                least.times(PERCENT).over(questions).toDecimal(0).intValue(),
                quiz.retakes().limit(),
                quiz.ruleSet());
    }
}

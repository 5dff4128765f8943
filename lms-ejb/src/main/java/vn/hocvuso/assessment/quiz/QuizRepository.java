package vn.hocvuso.assessment.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Quizzes, their versions and the rule sets. */
@Dependent
class QuizRepository {

    @PersistenceContext
    EntityManager entities;

    Optional<Quiz> quiz(String code) {
        return entities.createQuery("SELECT q FROM Quiz q WHERE q.code = :code", Quiz.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The codes of the final assessments, in order. */
    List<String> finals() {
        return entities.createQuery(
                        "SELECT q.code FROM Quiz q WHERE q.code LIKE 'final/%' ORDER BY q.code", String.class)
                .getResultList();
    }

    Optional<QuizVersion> currentVersion(String code) {
        return entities.createQuery(
                        "SELECT v FROM QuizVersion v, Quiz q WHERE v.quizId = q.id AND v.number = q.currentNumber"
                                + " AND q.code = :code",
                        QuizVersion.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<QuizVersion> version(long id) {
        return Optional.ofNullable(entities.find(QuizVersion.class, id));
    }

    /** All versions of a quiz, newest first. */
    List<QuizVersion> versions(String code) {
        return entities.createQuery(
                        "SELECT v FROM QuizVersion v WHERE v.quizCode = :code ORDER BY v.number DESC",
                        QuizVersion.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** The versions that draw from what their banks hold now. */
    List<QuizVersion> live() {
        return entities.createQuery("SELECT v FROM QuizVersion v WHERE v.live = TRUE ORDER BY v.id", QuizVersion.class)
                .getResultList();
    }

    /** The quiz versions that may draw a question version. */
    List<QuizVersion> drawing(long questionVersionId) {
        return entities.createQuery(
                        "SELECT v FROM QuizVersion v WHERE :question MEMBER OF v.pool ORDER BY v.quizCode, v.number",
                        QuizVersion.class)
                .setParameter("question", questionVersionId)
                .getResultList();
    }

    /** Whether it is the version of its quiz that is taken now. */
    boolean isCurrent(QuizVersion version) {
        return quiz(version.quizCode())
                .filter(quiz -> quiz.currentNumber() == version.number())
                .isPresent();
    }

    Optional<StoredRuleSet> ruleSet(long id) {
        return Optional.ofNullable(entities.find(StoredRuleSet.class, id));
    }

    Optional<StoredRuleSet> ruleSet(RuleSetRef ref) {
        return entities.createQuery(
                        "SELECT r FROM StoredRuleSet r WHERE r.code = :code AND r.number = :number",
                        StoredRuleSet.class)
                .setParameter("code", ref.id())
                .setParameter("number", ref.version())
                .getResultStream()
                .findFirst();
    }

    /** Versions of a rule set, newest first. */
    List<StoredRuleSet> ruleSets(String code) {
        return entities.createQuery(
                        "SELECT r FROM StoredRuleSet r WHERE r.code = :code ORDER BY r.number DESC",
                        StoredRuleSet.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** Whether a quiz was published under that version of a rule set. */
    boolean isUsed(StoredRuleSet rules) {
        return entities.createQuery("SELECT COUNT(v) FROM QuizVersion v WHERE v.ruleSetId = :id", Long.class)
                        .setParameter("id", rules.id())
                        .getSingleResult()
                > 0;
    }

    void add(Quiz quiz) {
        entities.persist(quiz);
    }

    void add(QuizVersion version) {
        // a version refers to its quiz by id only, so EclipseLink does not know which row must be there first
        entities.flush();
        entities.persist(version);
    }

    void add(StoredRuleSet rules) {
        entities.persist(rules);
    }
}

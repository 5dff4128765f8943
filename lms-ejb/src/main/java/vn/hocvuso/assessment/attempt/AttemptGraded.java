package vn.hocvuso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.assessment.quiz.RuleSetRef;
import vn.hocvuso.identity.PersonId;

/**
 * An attempt was closed and graded; fired once, in the same transaction.
 *
 * @param quizVersion number of the quiz version
 * @param score marks, cut off after four digits
 * @param maxScore number of questions
 * @param percent of the marks, cut off after four digits
 * @param passed decided on the exact score
 * @param passMarks the fewest marks that pass, cut off after two digits
 * @param competences how each competence went, by code
 * @param assistance how much help there was; whether that counts is the rule set's word
 */
public record AttemptGraded(
        AttemptCode attempt,
        String quizCode,
        int quizVersion,
        PersonId person,
        BigDecimal score,
        int maxScore,
        BigDecimal percent,
        boolean passed,
        BigDecimal passMarks,
        List<AttemptResult.CompetenceScore> competences,
        Assistance assistance,
        Instant gradedAt,
        RuleSetRef ruleSet) {

    public AttemptGraded {
        competences = List.copyOf(competences);
    }
}

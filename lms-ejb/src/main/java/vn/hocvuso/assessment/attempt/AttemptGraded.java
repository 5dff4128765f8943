package vn.hocvuso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
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
        Assistance assistance,
        Instant gradedAt,
        RuleSetRef ruleSet) {}

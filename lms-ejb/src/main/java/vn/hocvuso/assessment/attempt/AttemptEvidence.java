package vn.hocvuso.assessment.attempt;

import java.time.Instant;
import vn.hocvuso.identity.PersonId;

/**
 * What stands behind a result, for the officer who confirms it.
 *
 * @param answerEvents answers received, changed ones included
 * @param answeredQuestions questions with an answer
 * @param firstAnswerAt null when nothing was answered
 * @param lastAnswerAt null when nothing was answered
 * @param extraMinutes extra time granted
 * @param isReproducible whether grading the stored answers again gives the stored score
 * @param chain whether the chain of answers is whole
 */
public record AttemptEvidence(
        AttemptRow attempt,
        PersonId person,
        int answerEvents,
        int answeredQuestions,
        Instant firstAnswerAt,
        Instant lastAnswerAt,
        int extraMinutes,
        Helper helper,
        boolean isReproducible,
        AttemptChain.Verdict.Kind chain) {}

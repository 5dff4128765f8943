/**
 * Attempts: one person's try at one quiz version, its answers, its clock, its grading.
 *
 * <p>Vocabulary: an attempt is <em>in progress</em>, then <em>graded</em>; in between it is
 * <em>submitted</em> and <em>waits</em> when people have to mark answers in it; it is submitted by the person or by the clock.
 * An <em>answer event</em> is one answer given at one position; the latest of a position counts. An event is
 * <em>acknowledged</em> when its transaction has committed. The answers of an attempt are the links of a <em>chain</em>;
 * each has a signed <em>receipt</em>, and grading closes the chain with a <em>seal</em>.
 *
 * <p>Decisions: an answer costs one statement, an insert that the database itself refuses when the attempt is not the
 * caller's, not open or overdue; it locks the attempt's row, so that an answer is either seen by the grading or refused,
 * never acknowledged and lost. Grading is a pure function of quiz version, drawn items and answers, runs in the
 * transaction that closes the attempt, and tells the features above by {@link
 * vn.hocvuso.assessment.attempt.AttemptGraded} in the same transaction. What cannot change in an attempt is cached on
 * each node.
 *
 * <p>What is hashed and signed is described in {@code docs/receipts.md}, and {@code ./lms replay} reads it by that
 * description alone: a changed form gets another name ({@code AnswerChain.FORM}). A receipt is signed once and kept; the
 * product never signs a stored row anew.
 *
 * <p>What people say an answer is worth comes from above ({@link vn.hocvuso.assessment.attempt.AnswersWait} out, {@link
 * vn.hocvuso.assessment.attempt.MarkedAnswers} in) and is kept here, because it is a part of what the score follows from.
 *
 * <p>Coupling points: {@link vn.hocvuso.assessment.attempt.QuizAdmission} is implemented by learning and exam, {@link
 * vn.hocvuso.assessment.attempt.SittingSource} and {@link vn.hocvuso.assessment.attempt.KeyEmbargo} by exam, which also
 * observes how such attempts fare; learning and
 * credential observe {@link vn.hocvuso.assessment.attempt.AttemptGraded}. When a person is erased, attempts go but those
 * that an implementation of {@link vn.hocvuso.assessment.attempt.KeptEvidence} names.
 */
@Feature(
        name = "assessment.attempt",
        allowed = {
            "shared",
            "platform",
            "signing",
            "identity",
            "rights",
            "competency",
            "assessment.bank",
            "assessment.quiz"
        })
package vn.hocvuso.assessment.attempt;

import vn.hocvuso.shared.Feature;

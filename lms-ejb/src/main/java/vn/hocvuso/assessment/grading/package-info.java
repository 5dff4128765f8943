/**
 * The grading desk: answers that people mark, by a rubric, by one person or by two.
 *
 * <p>Vocabulary: a <em>work</em> is one answer to be marked; a marker <em>claims</em> it for half an hour, so that two do
 * not do the same; a <em>mark</em> is what one marker said, and is never changed; a mark <em>settles</em> the work when it
 * is the only one wanted, when two agree within the tolerance (their mean counts), or when a third decides between two who
 * do not. A <em>task</em> is a question that people mark, given to learners as a quiz of its own.
 *
 * <p>Decisions: whoever marks sees neither name nor other marks. Nobody marks their own answer, nor the same answer twice.
 * Works of one question are offered one after the other, oldest first: the same rubric stays in mind. What is settled is
 * handed to the attempt in the same transaction; the last of an attempt grades it.
 *
 * <p>Coupling points: {@link vn.hocvuso.assessment.attempt.AnswersWait} and {@link
 * vn.hocvuso.assessment.attempt.AttemptReopened} are observed; {@link vn.hocvuso.assessment.attempt.MarkedAnswers} takes
 * what was settled; {@link vn.hocvuso.assessment.attempt.QuizAdmission} is implemented for tasks. When a person is erased,
 * works on their answers go; marks they gave keep a pseudonym.
 */
@Feature(
        name = "assessment.grading",
        allowed = {
            "shared",
            "platform",
            "identity",
            "rights",
            "assessment.bank",
            "assessment.quiz",
            "assessment.attempt"
        })
package vn.hocvuso.assessment.grading;

import vn.hocvuso.shared.Feature;

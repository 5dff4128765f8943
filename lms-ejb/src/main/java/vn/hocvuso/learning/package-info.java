/**
 * A person on the path of their group: enrolment, lessons opened and passed, what is open next.
 *
 * <p>Vocabulary: an <em>enrolment</em> is a person on a path; a <em>step</em> is a lesson of the path with its quiz; a
 * step is <em>done</em> when the quiz is passed; a step without a published quiz is done when it was opened, so that a
 * gap in a bank stops nobody.
 *
 * <p>Decisions: reading is never locked, quizzes are, by the path's rule set. Progress counts for a path, because pass
 * marks are the path's. A person is enrolled by itself on the path of their main group, at the first lesson opened or
 * quiz begun. That a lesson was opened is written once and remembered on the node; forgetting that costs one statement.
 * What was passed is told by {@link vn.hocvuso.assessment.attempt.AttemptGraded}, in the transaction that grades; it
 * stays the truth about finals, too.
 *
 * <p>What a placement proposes becomes <em>advice</em>: where on the path to begin, what may be skimmed. It unlocks nothing.
 *
 * <p>Coupling points: {@link vn.hocvuso.assessment.attempt.QuizAdmission}, implemented here; quiz codes of the catalogue.
 */
@Feature(
        name = "learning",
        allowed = {
            "shared",
            "platform",
            "identity",
            "rights",
            "competency",
            "assessment.bank",
            "assessment.quiz",
            "assessment.attempt",
            "assessment.placement",
            "catalog"
        })
package vn.hocvuso.learning;

import vn.hocvuso.shared.Feature;

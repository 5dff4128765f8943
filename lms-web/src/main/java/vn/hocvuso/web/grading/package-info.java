/**
 * Pages of the grading desk: what waits, one answer after the other with its rubric, which questions are given to learners
 * as tasks; and for learners their tasks.
 *
 * <p>Decisions: an answer's page names nobody. Taking an answer up is a POST that keeps it for half an hour; its page may be
 * opened again until then. What was typed stays when somebody else was faster.
 *
 * <p>Coupling points: {@link vn.hocvuso.web.shared.QuizSurroundings} is implemented for tasks.
 */
@Feature(
        name = "web.grading",
        allowed = {
            "web.shared",
            "shared",
            "platform",
            "identity",
            "assessment.bank",
            "assessment.quiz",
            "assessment.attempt",
            "assessment.grading"
        })
package vn.hocvuso.web.grading;

import vn.hocvuso.shared.Feature;

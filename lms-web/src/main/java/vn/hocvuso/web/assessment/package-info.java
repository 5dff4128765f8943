/**
 * Pages of a quiz: what awaits one, one question a page, handing in, the result; and for its authors how quizzes and
 * questions work.
 *
 * <p>Decisions: every button of a question's page saves the answer first and then leads on, so that nothing chosen or
 * typed is lost by looking around; a link would lose it. After each POST comes a redirect. What lies around a quiz is
 * asked of {@link vn.hocvuso.web.shared.QuizSurroundings}.
 *
 * <p>Coupling points: the names of form fields are those of {@link vn.hocvuso.assessment.bank.Response}; a new kind of
 * question needs its fragments in {@code includes/assessment}.
 */
@Feature(
        name = "web.assessment",
        allowed = {
            "web.shared",
            "shared",
            "platform",
            "identity",
            "competency",
            "assessment.bank",
            "assessment.quiz",
            "assessment.attempt",
            "assessment.statistics",
            "assessment.exam"
        })
package vn.hocvuso.web.assessment;

import vn.hocvuso.shared.Feature;

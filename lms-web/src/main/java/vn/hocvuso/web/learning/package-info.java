/**
 * Pages about one's own way along a path: what comes next, what is done, what is missing.
 *
 * <p>Coupling points: notes lessons opened on the pages of the catalogue ({@link vn.hocvuso.catalog.LessonOpened}), and
 * tells the pages of quizzes what lies around a quiz ({@link vn.hocvuso.web.shared.QuizSurroundings}).
 */
@Feature(
        name = "web.learning",
        allowed = {
            "web.shared",
            "shared",
            "platform",
            "identity",
            "assessment.bank",
            "assessment.quiz",
            "assessment.attempt",
            "assessment.placement",
            "catalog",
            "learning"
        })
package vn.hocvuso.web.learning;

import vn.hocvuso.shared.Feature;

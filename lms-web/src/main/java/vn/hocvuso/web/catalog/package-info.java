/**
 * Pages to find and read what can be learnt: list of courses, path of a group, course, lesson. Anybody may read them;
 * for anonymous readers they cost no SQL and no session.
 *
 * <p>Coupling points: a lesson somebody signed in opens is told as {@link vn.hocvuso.catalog.LessonOpened}; the web's
 * learning pages note it. Addresses of quizzes are {@code /assessment/start?quiz=<code>}. The boxes of a lesson get
 * their looks from {@code assets/learn.css}.
 */
@Feature(
        name = "web.catalog",
        allowed = {
            "web.shared",
            "shared",
            "platform",
            "identity",
            "competency",
            "assessment.bank",
            "assessment.quiz",
            "catalog"
        })
package vn.hocvuso.web.catalog;

import vn.hocvuso.shared.Feature;

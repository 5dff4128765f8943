/**
 * Pages for blueprints: the list, the editor with what the bank says to it, a sample draw, parallel forms side by side.
 *
 * <p>Coupling points: {@code /assessment/exam?quiz=…} plans an exam with a quiz made here; {@code /assessment/start?quiz=…}
 * is where learners begin one that is opened to them.
 */
@Feature(
        name = "web.blueprint",
        allowed = {
            "web.shared",
            "shared",
            "platform",
            "identity",
            "competency",
            "assessment.bank",
            "assessment.desk",
            "assessment.quiz",
            "assessment.blueprint"
        })
package vn.hocvuso.web.blueprint;

import vn.hocvuso.shared.Feature;

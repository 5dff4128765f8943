/**
 * Pages of the placement test: what awaits one, one question at a time, the levels proposed and the way that follows.
 *
 * <p>Decisions: plain forms, no session, no script. The button that says "I do not know it yet" is as large as the one that
 * answers: a guess would only make the proposal worse.
 *
 * <p>Coupling points: questions are shown by the fragments of {@code includes/assessment/kinds}; the way that follows is
 * {@link vn.hocvuso.learning.AdviceQueries}'s.
 */
@Feature(
        name = "web.placement",
        allowed = {
            "web.shared",
            "web.assessment",
            "shared",
            "platform",
            "identity",
            "competency",
            "assessment.bank",
            "assessment.placement",
            "catalog",
            "learning"
        })
package vn.hocvuso.web.placement;

import vn.hocvuso.shared.Feature;

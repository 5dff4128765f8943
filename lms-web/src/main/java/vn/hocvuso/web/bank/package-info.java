/**
 * The desk of those who write and approve questions: the bank with its folders, a question with its versions and talk,
 * look-alikes, and a preview by the learner's own fragments.
 *
 * <p>Decisions: a form for each kind of question ({@link vn.hocvuso.web.bank.KindForm}) holds what is typed until it makes
 * a question; what is wrong is said at its row and nothing typed is lost.
 *
 * <p>Coupling points: a new kind of question needs its form here, its fragment in {@code includes/bank/kind-forms} and its
 * name in the texts; {@link vn.hocvuso.web.assessment.Sheet} and the fragments of {@code includes/assessment} show it.
 */
@Feature(
        name = "web.bank",
        allowed = {
            "web.shared",
            "web.assessment",
            "shared",
            "platform",
            "identity",
            "competency",
            "assessment.bank",
            "assessment.desk",
            "assessment.attempt"
        })
package vn.hocvuso.web.bank;

import vn.hocvuso.shared.Feature;

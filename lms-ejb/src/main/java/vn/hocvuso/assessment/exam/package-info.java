/**
 * Exams: a published version of a quiz sat by certain people in a window of time, watched over by somebody.
 *
 * <p>Vocabulary: an <em>exam</em> is such a session; who is on its list, before its door, at work or done has a
 * <em>seat</em>; the <em>door</em> opens some minutes before the exam, and who gives the <em>access code</em> there gets a
 * number in the <em>line</em> and the moment they are let in; somebody is <em>stuck</em> who was not heard of for some
 * minutes.
 *
 * <p>Decisions: whether an exam is planned, open or closed follows from its window and the clock, so that nobody has to
 * open it and no node can be late; staff move the window. People are let in one after the other, at a rate, because
 * beginning is the most expensive thing that thousands do at once: the moment is computed from rows, said at once and
 * kept. What an exam changes about an attempt (version, deadline) are terms the attempt is begun under; everything else
 * about it is as always, and it counts as always. A seat repeats what invigilators need of its attempt, so that their
 * page is one statement; when somebody was last heard of is gathered in memory and written every few seconds.
 *
 * <p>Coupling points: {@link vn.hocvuso.assessment.attempt.QuizAdmission} and {@link
 * vn.hocvuso.assessment.attempt.SittingSource} are implemented here; {@link vn.hocvuso.assessment.attempt.AttemptBegun} and
 * {@link vn.hocvuso.assessment.attempt.SittingEnded} are observed. When a person is erased, their seats go.
 */
@Feature(
        name = "assessment.exam",
        allowed = {
            "shared",
            "platform",
            "identity",
            "rights",
            "assessment.quiz",
            "assessment.attempt",
            "assessment.blueprint"
        })
package vn.hocvuso.assessment.exam;

import vn.hocvuso.shared.Feature;

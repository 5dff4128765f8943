/**
 * Blueprints written on pages: a working text, its published editions, whether the bank can fill it, fixed parallel forms.
 *
 * <p>Vocabulary: a <em>blueprint</em> ("ma trận đề") says how many questions of which kinds a quiz draws; an
 * <em>edition</em> of it is a version of the quiz {@code blueprint/<id>} and never changes; a <em>form</em> ("đề") is a
 * fixed list of questions, two of a <em>pair</em> are parallel: of equal content and difficulty.
 *
 * <p>Decisions: what an edition says is the {@link vn.hocvuso.assessment.quiz.Blueprint} of the domain, drawn by the same
 * algorithm as the quizzes of content files. Its quiz is live: it draws from what the bank holds when an attempt begins, so
 * that an approved question is drawn from the next start on and a retired one no more, on every node. A blueprint belongs
 * to the whole country, a unit or an organisation; whoever holds {@code bank:write} there writes it. It draws the
 * questions of its place and of the places around it. Learners of the place take it on their own only where it is opened;
 * else it is for exams.
 *
 * <p>Coupling points: {@link vn.hocvuso.assessment.quiz.LiveQuizzes} publishes; {@link
 * vn.hocvuso.assessment.attempt.QuizAdmission} is implemented here. Nothing about persons is kept: the trail says who did
 * what.
 */
@Feature(
        name = "assessment.blueprint",
        allowed = {
            "shared",
            "platform",
            "identity",
            "competency",
            "assessment.bank",
            "assessment.quiz",
            "assessment.attempt",
            "assessment.statistics"
        })
package vn.hocvuso.assessment.blueprint;

import vn.hocvuso.shared.Feature;

/**
 * Quizzes and the rules they follow: rule sets of the learner groups as versioned data, immutable quiz versions, the
 * drawing of one person's questions.
 *
 * <p>Vocabulary: a <em>rule set</em> says how a learner group is assessed, with its legal citation or the mark that it is
 * a local default; a <em>quiz version</em> freezes a pool of question versions and a <em>blueprint</em>; a
 * <em>section</em> of a blueprint takes a number of questions of some levels and natures.
 *
 * <p>Decisions: what was published or used never changes, a change makes a new version. A quiz does not know its lesson;
 * its code does ({@code lesson/<path>/<course>/<lesson>}, {@code final/<path>}). Drawing is a pure function of pool,
 * blueprint and seed.
 *
 * <p>Coupling points: {@code content/rulesets}; the importer of the catalogue publishes quizzes.
 */
@Feature(
        name = "assessment.quiz",
        allowed = {"shared", "platform", "identity", "competency", "assessment.bank"})
package vn.hocvuso.assessment.quiz;

import vn.hocvuso.shared.Feature;

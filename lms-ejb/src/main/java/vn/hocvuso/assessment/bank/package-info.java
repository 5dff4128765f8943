/**
 * Questions: what a kind of question is and how it grades an answer, the GIFT files they come from, their immutable
 * versions.
 *
 * <p>Vocabulary: a <em>question</em> has a stable code and lives in one bank; each change of its text, key or tags makes
 * a new <em>version</em>; a <em>part</em> is what can be chosen, paired or ordered; a <em>slot</em> is a place in a
 * text where something is answered; a <em>response</em> is what somebody answered, a <em>grade</em> what it is worth.
 *
 * <p>Decisions: grading is a pure function of question and response and lives in the kind itself. Scores are exact
 * fractions, so three thirds are one. The id of a part is made from its text and says nothing about the key, because ids
 * travel to the browser. A response that cannot be graded as meant (two items ranked first, "1.000") is kept and
 * reported, never dropped.
 *
 * <p>Coupling points: {@code content/banks}; the field names of {@link vn.hocvuso.assessment.bank.Response} in quiz
 * pages.
 */
@Feature(
        name = "assessment.bank",
        allowed = {"shared", "platform", "identity", "competency"})
package vn.hocvuso.assessment.bank;

import vn.hocvuso.shared.Feature;

/**
 * Placement: a short adaptive test that proposes a level for each domain of the skills framework and says how sure it is.
 *
 * <p>Vocabulary: a <em>placement</em> is one person's sitting of the test; the <em>difficulty</em> of a question and the
 * <em>ability</em> of a person in a domain lie on one scale of logits, see {@link
 * vn.hocvuso.assessment.placement.LevelScale}; a <em>cut</em> is the ability from which a level is proposed; a domain is
 * <em>settled</em> when more questions would hardly change what is proposed.
 *
 * <p>Decisions: the model is Rasch's, one ability for each domain with a general ability behind them ({@link
 * vn.hocvuso.assessment.placement.AbilityModel}); questions are those of lessons, never those of finals. The next question
 * is chosen in the transaction that stores an answer, so that a page loaded again shows the same one. A result is a
 * proposal: nothing is unlocked or done by it. Difficulties begin at what authors say and are fitted to answers of
 * placements by night ({@link vn.hocvuso.assessment.placement.DifficultyFit}), with the levels held where authors put them.
 * All numbers of the test stand in {@link vn.hocvuso.assessment.placement.PlacementRules}.
 *
 * <p>Coupling points: learning reads the last result and says what follows for somebody's path. When a person is erased,
 * their placements go.
 */
@Feature(
        name = "assessment.placement",
        allowed = {"shared", "platform", "identity", "rights", "competency", "assessment.bank"})
package vn.hocvuso.assessment.placement;

import vn.hocvuso.shared.Feature;

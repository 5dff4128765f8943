package vn.hocvuso.assessment.placement;

import vn.hocvuso.assessment.bank.QuestionView;
import vn.hocvuso.assessment.bank.ResponseCheck;

/**
 * The question of a placement that waits for an answer, without key and feedback.
 *
 * @param position its number, from 1
 * @param most how many questions there are at most
 * @param check what can be said about an answer that was sent and refused; EMPTY when none was
 * @param mayStop whether enough was answered to stop here
 */
public record PlacementPage(
        PlacementCode placement, int position, int most, QuestionView question, ResponseCheck check, boolean mayStop) {}

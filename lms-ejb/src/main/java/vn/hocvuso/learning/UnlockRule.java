package vn.hocvuso.learning;

import java.util.ArrayList;
import java.util.List;
import vn.hocvuso.assessment.quiz.RuleSet;

/** Which steps of a path are open, given which are done. A pure function. */
final class UnlockRule {

    private UnlockRule() {}

    /** The state of each lesson, in the order of the path. */
    static List<StepState> lessons(List<Boolean> done, RuleSet.LessonOrder order) {
        List<StepState> states = new ArrayList<>();
        for (int i = 0; i < done.size(); i++) {
            if (done.get(i)) {
                states.add(StepState.DONE);
            } else if (order == RuleSet.LessonOrder.FREE || i == 0 || done.get(i - 1)) {
                states.add(StepState.OPEN);
            } else {
                states.add(StepState.LOCKED);
            }
        }
        return states;
    }

    /** Whether the final may be begun. */
    static boolean isFinalOpen(List<Boolean> done, RuleSet.FinalRequirement requires) {
        return requires == RuleSet.FinalRequirement.NONE || done.stream().allMatch(Boolean::booleanValue);
    }
}

package vn.hocvuso.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocvuso.learning.StepState.DONE;
import static vn.hocvuso.learning.StepState.LOCKED;
import static vn.hocvuso.learning.StepState.OPEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.quiz.RuleSet.FinalRequirement;
import vn.hocvuso.assessment.quiz.RuleSet.LessonOrder;

class UnlockRuleTest {

    @Test
    void onlyTheFirstIsOpen_whenNothingIsDoneInSequence() {
        assertThat(UnlockRule.lessons(List.of(false, false, false), LessonOrder.SEQUENTIAL))
                .containsExactly(OPEN, LOCKED, LOCKED);
    }

    @Test
    void theNextOpens_whenOneIsDoneInSequence() {
        assertThat(UnlockRule.lessons(List.of(true, false, false), LessonOrder.SEQUENTIAL))
                .containsExactly(DONE, OPEN, LOCKED);
    }

    @Test
    void doneStaysDone_whenALessonIsPutBefore() {
        assertThat(UnlockRule.lessons(List.of(false, true, false), LessonOrder.SEQUENTIAL))
                .containsExactly(OPEN, DONE, OPEN);
    }

    @Test
    void everythingIsOpen_whenTheOrderIsFree() {
        assertThat(UnlockRule.lessons(List.of(false, true, false), LessonOrder.FREE))
                .containsExactly(OPEN, DONE, OPEN);
    }

    @Test
    void finalOpensWithAllLessons_orAtOnce() {
        assertThat(UnlockRule.isFinalOpen(List.of(true, false), FinalRequirement.ALL_LESSONS))
                .isFalse();
        assertThat(UnlockRule.isFinalOpen(List.of(true, true), FinalRequirement.ALL_LESSONS))
                .isTrue();
        assertThat(UnlockRule.isFinalOpen(List.of(false), FinalRequirement.NONE))
                .isTrue();
    }
}

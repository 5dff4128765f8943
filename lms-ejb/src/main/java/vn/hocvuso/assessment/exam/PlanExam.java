package vn.hocvuso.assessment.exam;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.Scope;

/**
 * What an exam is to be.
 *
 * @param quizCode of a final assessment, or of what a blueprint makes; its version of this day is sat
 * @param minutes how long a person has
 * @param lateMinutes how long after opening people may still come; 0 for as long as it is open
 * @param perSecond how many people are let in each second
 * @param isOnlyHere whether those invited can take the quiz in the exam only, until it is over
 * @param placeKind with placeId: who may sit it, and whose staff it belongs to
 * @param group only people of that group
 * @param isListedOnly only people on the exam's list
 */
public record PlanExam(
        @NotBlank @Size(max = 160) String title,
        @NotNull @Size(max = 190) String quizCode,
        @NotNull Instant opensAt,
        @NotNull Instant closesAt,
        @Min(1) @Max(MOST_MINUTES) int minutes,
        @Min(0) @Max(MOST_MINUTES) int lateMinutes,
        @Min(1) @Max(MOST_PER_SECOND) int perSecond,
        boolean isOnlyHere,
        @NotNull Scope.Kind placeKind,
        @NotNull @Size(max = 40) String placeId,
        @NotNull Optional<LearnerGroup> group,
        boolean isListedOnly) {

    /** The longest exam. */
    public static final int MOST_MINUTES = 600;

    /** The fastest admission. */
    public static final int MOST_PER_SECOND = 500;

    ExamWindow window() {
        return new ExamWindow(opensAt, closesAt, minutes, lateMinutes);
    }
}

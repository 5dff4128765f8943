package vn.hocvuso.assessment.exam;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Command: somebody who has finished goes on.
 *
 * @param minutes from now
 * @param reason what happened
 */
public record ReopenSeat(
        long seat,
        @Min(1) @Max(PlanExam.MOST_MINUTES) int minutes,
        @NotBlank @Size(max = CancelExam.MAX_REASON) String reason) {}

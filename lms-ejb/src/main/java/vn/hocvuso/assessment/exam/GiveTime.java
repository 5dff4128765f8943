package vn.hocvuso.assessment.exam;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import vn.hocvuso.assessment.attempt.GrantExtraTime;

/**
 * Command: more time for people of an exam, at work or not yet.
 *
 * @param seats whose; empty for everybody in the caller's scope who has not finished
 */
public record GiveTime(long examId, @NotNull Set<Long> seats, @Min(1) @Max(GrantExtraTime.MAX_MINUTES) int minutes) {}

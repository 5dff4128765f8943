package vn.hocvuso.assessment.exam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: the exam does not take place.
 *
 * @param reason in words for those invited
 */
public record CancelExam(@NotNull SeenExam exam, @NotBlank @Size(max = MAX_REASON) String reason) {

    /** Characters of a reason. */
    public static final int MAX_REASON = 500;
}

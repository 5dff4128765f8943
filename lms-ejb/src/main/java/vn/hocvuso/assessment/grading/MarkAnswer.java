package vn.hocvuso.assessment.grading;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Says what an answer is worth.
 *
 * @param chosen the place of the level, from 0, by id of the criterion
 * @param comment to the learner; may be empty
 */
public record MarkAnswer(
        long work,
        @NotNull Map<String, Integer> chosen,
        @NotNull @Size(max = GradingMark.LONGEST_COMMENT) String comment) {

    public MarkAnswer {
        chosen = Map.copyOf(chosen);
    }
}

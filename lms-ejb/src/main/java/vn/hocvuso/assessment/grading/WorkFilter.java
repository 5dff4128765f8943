package vn.hocvuso.assessment.grading;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Which answers are looked for.
 *
 * @param words of the question's title, with or without diacritics; empty for all
 * @param status empty for all in which somebody is waited for
 * @param question code of a question; empty for all
 */
public record WorkFilter(@NotNull String words, @NotNull Optional<WorkStatus> status, @NotNull String question) {

    /** Everything in which somebody is waited for. */
    public static final WorkFilter OPEN = new WorkFilter("", Optional.empty(), "");
}

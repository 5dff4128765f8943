package vn.hocvuso.assessment.exam;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Which exams are looked for.
 *
 * @param words of the title or the place, with or without diacritics; empty for all
 * @param status empty for all
 */
public record ExamFilter(@NotNull String words, @NotNull Optional<ExamStatus> status) {}

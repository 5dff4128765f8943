package vn.hocvuso.assessment.blueprint;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Which blueprints are looked for.
 *
 * @param words of the title or the place, with or without diacritics; empty for all
 * @param status empty for all
 */
public record BlueprintFilter(@NotNull String words, @NotNull Optional<BlueprintStatus> status) {}

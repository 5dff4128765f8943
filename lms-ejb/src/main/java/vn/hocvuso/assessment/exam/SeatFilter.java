package vn.hocvuso.assessment.exam;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Which people of an exam are looked for.
 *
 * @param words of the name, with or without diacritics, or a part of the login name; empty for all
 * @param state empty for all
 */
public record SeatFilter(@NotNull String words, @NotNull Optional<SeatState> state) {

    /** Everybody. */
    public static SeatFilter everybody() {
        return new SeatFilter("", Optional.empty());
    }
}

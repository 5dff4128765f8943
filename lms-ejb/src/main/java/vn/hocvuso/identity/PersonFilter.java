package vn.hocvuso.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody is looked for by.
 *
 * @param words of the name, with or without diacritics, or a part of the login name; empty for everybody
 * @param birthDate exactly this day
 * @param level exactly this identity level
 */
public record PersonFilter(String words, Optional<LocalDate> birthDate, Optional<IdentityLevel> level) {

    /** By name or login name only. */
    public static PersonFilter ofWords(String words) {
        return new PersonFilter(words, Optional.empty(), Optional.empty());
    }
}

package vn.hocvuso.assessment.attempt;

import java.util.regex.Pattern;
import vn.hocvuso.shared.NotFoundException;

/**
 * Unguessable code of an attempt.
 *
 * @param value 16 URL-safe characters
 */
public record AttemptCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{16}");

    /** The code in an address; what cannot be one is an attempt that does not exist. */
    public static AttemptCode of(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            throw unknown();
        }
        return new AttemptCode(text);
    }

    /** There is no such attempt, or not for this person. */
    static NotFoundException unknown() {
        return new NotFoundException("assessment.not-your-attempt");
    }

    @Override
    public String toString() {
        return value;
    }
}

package vn.hocvuso.assessment.placement;

import java.util.regex.Pattern;
import vn.hocvuso.shared.NotFoundException;

/**
 * Unguessable code of a placement.
 *
 * @param value 16 URL-safe characters
 */
public record PlacementCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{16}");

    /** The code in an address; what cannot be one is a placement that does not exist. */
    public static PlacementCode of(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            throw unknown();
        }
        return new PlacementCode(text);
    }

    /** There is no such placement, or not for this person. */
    static NotFoundException unknown() {
        return new NotFoundException("placement.unknown");
    }

    @Override
    public String toString() {
        return value;
    }
}

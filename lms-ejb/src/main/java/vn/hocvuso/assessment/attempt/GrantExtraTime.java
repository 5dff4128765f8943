package vn.hocvuso.assessment.attempt;

import java.util.Set;

/**
 * Gives open attempts more time.
 *
 * @param attempts ids
 * @param minutes 1 to 600, added to what was granted before
 */
public record GrantExtraTime(Set<Long> attempts, int minutes) {

    /** The most at once. */
    public static final int MAX_MINUTES = 600;

    public GrantExtraTime {
        if (minutes < 1 || minutes > MAX_MINUTES) {
            throw new IllegalArgumentException("extra minutes " + minutes);
        }
        attempts = Set.copyOf(attempts);
    }
}

package vn.hocvuso.assessment.attempt;

/**
 * Gives an open attempt more time.
 *
 * @param minutes 1 to 600, added to what was granted before
 */
public record GrantExtraTime(AttemptCode attempt, int minutes) {

    private static final int MAX_MINUTES = 600;

    public GrantExtraTime {
        if (minutes < 1 || minutes > MAX_MINUTES) {
            throw new IllegalArgumentException("extra minutes " + minutes);
        }
    }
}

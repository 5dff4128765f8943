package vn.hocvuso.assessment.attempt;

/**
 * Who helps during an attempt.
 *
 * @param name as the learner or the officer wrote it, at most 120 characters; empty when nobody helps
 * @param personId id of the helper when registered here, else 0
 * @param hasConsent whether the learner agreed to be helped by this person
 */
public record Helper(String name, long personId, boolean hasConsent) {

    /** Nobody helps. */
    public static final Helper NONE = new Helper("", 0, false);

    private static final int MAX_NAME = 120;

    public Helper {
        if (name.length() > MAX_NAME) {
            throw new IllegalArgumentException("a helper's name has at most " + MAX_NAME + " characters");
        }
    }
}

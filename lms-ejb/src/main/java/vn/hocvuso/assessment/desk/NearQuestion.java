package vn.hocvuso.assessment.desk;

/**
 * Two questions that ask nearly the same.
 *
 * @param likeness share of the words, taken in pairs, that both have: 0 to 1
 */
public record NearQuestion(Asked one, Asked other, double likeness) {

    /** A question of such a pair. */
    public record Asked(long id, String code, String title, String stem) {}
}

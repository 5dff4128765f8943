package vn.hocvuso.assessment.statistics;

/**
 * How a group of learners or the people of a unit did.
 *
 * @param key name of the learner group, or path of the unit; empty for all who are too few to stand alone
 * @param name name of the unit; empty for learner groups
 * @param mean mean share of the marks
 * @param deviation standard deviation of it
 * @param passedShare part that passed
 */
public record PartRow(String key, String name, long attempts, double mean, double deviation, double passedShare) {

    /** Whether these are all who are too few to stand alone. */
    public boolean isOthers() {
        return key.isEmpty();
    }
}

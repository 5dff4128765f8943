package vn.hocvuso.assessment.quiz;

/**
 * A section that cannot be filled.
 *
 * @param found questions of the pool that fit it
 */
public record Shortage(Section section, int found) {

    /** How many questions must be added. */
    public int missing() {
        return section.count() - found;
    }
}

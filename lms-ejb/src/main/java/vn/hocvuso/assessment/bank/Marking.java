package vn.hocvuso.assessment.bank;

/**
 * How people mark the answers to a question.
 *
 * @param notes for those who mark: an example, what to look out for; may be empty, never shown to learners
 * @param markers 1, or 2 who do not see each other's marks
 * @param tolerance by how many points two markers may differ without a third deciding; 0 with one marker
 */
public record Marking(Rubric rubric, String notes, int markers, int tolerance) {

    public Marking {
        boolean isAlone = markers == 1 && tolerance == 0;
        boolean isPair = markers == 2 && tolerance >= 0 && tolerance <= rubric.most();
        if (!isAlone && !isPair) {
            throw new IllegalArgumentException("one marks, or two with a tolerance within the points");
        }
    }

    /** Marked by one person. */
    public static Marking byOne(Rubric rubric, String notes) {
        return new Marking(rubric, notes, 1, 0);
    }

    /** Marked by two. */
    public static Marking byTwo(Rubric rubric, String notes, int tolerance) {
        return new Marking(rubric, notes, 2, tolerance);
    }
}

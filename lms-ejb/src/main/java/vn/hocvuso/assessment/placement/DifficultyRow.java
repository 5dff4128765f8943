package vn.hocvuso.assessment.placement;

/**
 * A question whose difficulty was fitted to answers.
 *
 * @param start the difficulty its author's level gives it, in logits
 * @param difficulty as fitted
 * @param answers how many it was fitted to
 */
public record DifficultyRow(
        String questionCode, String title, String competence, int level, double start, double difficulty, int answers) {

    /** How much harder the question is than its level; below 0 when easier. */
    public double difference() {
        return difficulty - start;
    }
}

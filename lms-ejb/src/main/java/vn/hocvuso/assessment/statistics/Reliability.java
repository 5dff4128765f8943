package vn.hocvuso.assessment.statistics;

/**
 * How far another set of such questions would put the same people in the same order.
 *
 * @param coefficient at most 1; not a number when it cannot be told
 * @param error standard error of measurement, as a share of the marks
 */
public record Reliability(Kind kind, double coefficient, double error) {

    /** Which coefficient it is, see {@link QuizTally}. */
    public enum Kind {
        /** Cronbach's alpha: everybody got the same questions. */
        ALPHA,
        /** The same where every mark is 0 or 1: Kuder and Richardson's formula 20. */
        KR20,
        /** Questions are drawn: coefficient of the nested design. */
        NESTED
    }
}

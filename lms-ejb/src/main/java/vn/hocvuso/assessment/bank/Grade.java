package vn.hocvuso.assessment.bank;

import java.util.List;

/**
 * What an answer is worth.
 *
 * @param score 0 to 1, exact
 * @param feedback keys of the feedback texts that belong to what was answered, see {@link Question#feedback}
 */
public record Grade(Fraction score, Outcome outcome, List<String> feedback) {

    public Grade {
        if (score.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("a grade is at most one: " + score);
        }
        feedback = List.copyOf(feedback);
    }

    static Grade unanswered() {
        return new Grade(Fraction.ZERO, Outcome.UNANSWERED, List.of());
    }

    static Grade unreadable() {
        return new Grade(Fraction.ZERO, Outcome.UNREADABLE, List.of());
    }

    static Grade waiting() {
        return new Grade(Fraction.ZERO, Outcome.WAITING, List.of());
    }

    /** What people say an answer is worth. */
    public static Grade marked(Fraction share) {
        return of(share, List.of());
    }

    static Grade of(Fraction score, List<String> feedback) {
        if (score.isOne()) {
            return new Grade(score, Outcome.RIGHT, feedback);
        }
        return new Grade(score, score.isZero() ? Outcome.WRONG : Outcome.PARTLY, feedback);
    }
}

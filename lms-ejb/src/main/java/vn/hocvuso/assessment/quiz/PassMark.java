package vn.hocvuso.assessment.quiz;

import vn.hocvuso.assessment.bank.Fraction;

/**
 * When an attempt is passed.
 *
 * @param value percent of the marks, or marks; one question is one mark
 */
public record PassMark(Kind kind, int value) {

    private static final int WHOLE = 100;

    /** What the value counts. */
    public enum Kind {
        PERCENT,
        MARKS
    }

    public PassMark {
        if (value < 0 || (kind == Kind.PERCENT && value > WHOLE)) {
            throw new IllegalArgumentException("pass mark " + value + " " + kind);
        }
    }

    /** The least score that passes, of that many questions. */
    public Fraction least(int questions) {
        return kind == Kind.MARKS ? Fraction.of(value, 1) : Fraction.of((long) value * questions, WHOLE);
    }

    /** Whether an exact score of that many questions passes. */
    public boolean isPassed(Fraction score, int questions) {
        return score.reaches(least(questions));
    }
}

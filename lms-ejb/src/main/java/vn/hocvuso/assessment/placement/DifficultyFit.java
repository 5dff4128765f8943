package vn.hocvuso.assessment.placement;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Difficulties from answers. The chance of an answer, given what was known about the person just before it, is the
 * model's chance averaged over that knowledge; the product of those chances over a placement is exactly the likelihood of
 * its answers, so nothing is counted twice, and the answer itself has no part in the ability it is compared with. The
 * average is taken in closed form: a logistic curve over a normal distribution is nearly a flatter logistic curve (MacKay
 * 1992).
 *
 * <p>People may be stronger or weaker than the model assumes. Taken as it comes, that would make all questions easier or
 * harder and move the levels, which are what authors say they are. So what all questions have in common (the
 * <em>drift</em>) is fitted first and then taken out: only how questions differ from others of their level is kept.
 *
 * <p>A question is drawn to its level's difficulty as by a normal prior, and held within one level of it, so that thirty
 * odd answers cannot turn the bank round. All functions searched are monotone; halving finds their zeros.
 */
final class DifficultyFit {

    /** Answers a question needs before its difficulty moves. */
    static final int LEAST = 30;

    /** How far true difficulties are assumed to lie from their level's (standard deviation, logits). */
    static final double SPREAD = 0.6;

    private static final double DRIFT_SPREAD = 1;
    private static final double MOST_DRIFT = 4;
    private static final int HALVINGS = 40;

    private DifficultyFit() {}

    /**
     * An answer.
     *
     * @param ability of the person in the domain as known before it
     * @param error its standard error
     */
    record Seen(double ability, double error, boolean right) {

        double chance(double difficulty) {
            return Rasch.chance((ability - difficulty) / Math.sqrt(1 + Math.PI * error * error / 8), 0);
        }
    }

    /**
     * A question with its answers.
     *
     * @param start its level's difficulty
     */
    record Answered(long versionId, double start, List<Seen> answers) {

        Answered {
            answers = List.copyOf(answers);
        }

        /** Right answers beyond those expected at that difficulty; falls as difficulty falls. */
        private double surplus(double difficulty) {
            return answers.stream()
                    .mapToDouble(answer -> (answer.right ? 1 : 0) - answer.chance(difficulty))
                    .sum();
        }
    }

    /** What all questions have in common: above 0 when people are weaker than the model assumes. */
    static double drift(List<Answered> questions) {
        return zero(
                drift -> questions.stream()
                                .mapToDouble(question -> question.surplus(question.start + drift))
                                .sum()
                        + drift / (DRIFT_SPREAD * DRIFT_SPREAD),
                -MOST_DRIFT,
                MOST_DRIFT);
    }

    /** The difficulty of a question, the drift taken out. */
    static double difficulty(Answered question, double drift) {
        double own = zero(
                distance -> question.surplus(question.start + drift + distance) + distance / (SPREAD * SPREAD),
                -LevelScale.STEP,
                LevelScale.STEP);
        return question.start + own;
    }

    /** Where a rising function is 0; the end nearer to it when it is 0 nowhere between. */
    private static double zero(DoubleUnaryOperator rising, double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (rising.applyAsDouble(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}

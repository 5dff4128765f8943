package vn.hocvuso.assessment.placement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Abilities from answers: expected a posteriori (Bock and Mislevy 1982) on 61 points, exact for this model:
 *
 * <ul>
 *   <li>the ability in a domain is a general ability plus what is the domain's own, both normal and independent;
 *   <li>together they have mean 0 and standard deviation 1.5; the general one has three quarters of the variance, so that
 *       abilities of two domains correlate by 0.75 and answers in one domain say something about the others;
 *   <li>answers follow {@link Rasch}, given the ability in their domain.
 * </ul>
 *
 * <p>Mean, deviation and correlation are assumptions, wide ones on purpose; see ADR 27.
 */
final class AbilityModel {

    /** Standard deviation of abilities before anything was answered. */
    static final double DEVIATION = 1.5;

    /** Correlation of the abilities of two domains. */
    static final double CORRELATION = 0.75;

    static final int POINTS = 61;
    static final double LOWEST = -6;
    static final double WIDTH = 0.25;

    private static final double GENERAL_VARIANCE = CORRELATION * DEVIATION * DEVIATION;
    private static final double OWN_VARIANCE = (1 - CORRELATION) * DEVIATION * DEVIATION;
    private static final double[] GENERAL = general();
    private static final double[][] GIVEN_GENERAL = givenGeneral();

    private AbilityModel() {}

    /** An answer as the model needs it. */
    record Answer(double difficulty, boolean right) {}

    /** The ability at a place of the grid. */
    static double point(int i) {
        return LOWEST + WIDTH * i;
    }

    /**
     * What is known about each domain.
     *
     * @param answers the answers of each domain; one without any is told by the others
     */
    static Map<String, Ability> abilities(Map<String, List<Answer>> answers) {
        Map<String, double[]> likelihoods = new LinkedHashMap<>();
        Map<String, double[]> told = new LinkedHashMap<>();
        answers.forEach((domain, given) -> {
            double[] likelihood = likelihood(given);
            likelihoods.put(domain, likelihood);
            told.put(domain, aboutGeneral(likelihood));
        });
        Map<String, Ability> abilities = new LinkedHashMap<>();
        likelihoods.forEach((domain, likelihood) ->
                abilities.put(domain, Ability.of(posterior(likelihood, byOthers(domain, told)))));
        return abilities;
    }

    /** How well each ability explains the answers. */
    private static double[] likelihood(List<Answer> answers) {
        double[] likelihood = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double product = 1;
            for (Answer answer : answers) {
                double chance = Rasch.chance(point(i), answer.difficulty);
                product *= answer.right ? chance : 1 - chance;
            }
            likelihood[i] = product;
        }
        return likelihood;
    }

    /** How well each general ability explains the answers of one domain. */
    private static double[] aboutGeneral(double[] likelihood) {
        double[] about = new double[POINTS];
        for (int g = 0; g < POINTS; g++) {
            for (int i = 0; i < POINTS; i++) {
                about[g] += GIVEN_GENERAL[g][i] * likelihood[i];
            }
        }
        return about;
    }

    /** The general ability as the other domains tell it. */
    private static double[] byOthers(String domain, Map<String, double[]> told) {
        double[] weights = GENERAL.clone();
        told.forEach((other, about) -> {
            if (!other.equals(domain)) {
                for (int g = 0; g < POINTS; g++) {
                    weights[g] *= about[g];
                }
            }
        });
        return weights;
    }

    private static double[] posterior(double[] likelihood, double[] general) {
        double[] posterior = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double prior = 0;
            for (int g = 0; g < POINTS; g++) {
                prior += general[g] * GIVEN_GENERAL[g][i];
            }
            posterior[i] = likelihood[i] * prior;
        }
        return posterior;
    }

    private static double[] general() {
        double[] weights = new double[POINTS];
        for (int g = 0; g < POINTS; g++) {
            weights[g] = Math.exp(-point(g) * point(g) / (2 * GENERAL_VARIANCE));
        }
        return weights;
    }

    private static double[][] givenGeneral() {
        double[][] weights = new double[POINTS][POINTS];
        for (int g = 0; g < POINTS; g++) {
            double sum = 0;
            for (int i = 0; i < POINTS; i++) {
                double distance = point(i) - point(g);
                weights[g][i] = Math.exp(-distance * distance / (2 * OWN_VARIANCE));
                sum += weights[g][i];
            }
            for (int i = 0; i < POINTS; i++) {
                weights[g][i] /= sum;
            }
        }
        return weights;
    }
}

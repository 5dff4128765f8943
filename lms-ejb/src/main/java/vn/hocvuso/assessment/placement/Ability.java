package vn.hocvuso.assessment.placement;

/**
 * What is known about somebody's ability in a domain: a distribution over the points of {@link AbilityModel}.
 *
 * @param mean the estimate (expected a posteriori)
 * @param error its standard error: the standard deviation of the distribution
 * @param weights of the points, 1 in sum
 */
record Ability(double mean, double error, double[] weights) {

    static Ability of(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double mean = 0;
        double[] normal = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            normal[i] = weights[i] / sum;
            mean += normal[i] * AbilityModel.point(i);
        }
        double variance = 0;
        for (int i = 0; i < weights.length; i++) {
            variance += normal[i] * Math.pow(AbilityModel.point(i) - mean, 2);
        }
        return new Ability(mean, Math.sqrt(variance), normal);
    }

    /** The level proposed. */
    int level(int top) {
        return LevelScale.levelOf(mean, top);
    }

    /** How likely that level is the right one; the top level stands for all above it, too. */
    double chanceOf(int level, int top) {
        double low = level == 0 ? Double.NEGATIVE_INFINITY : LevelScale.cutOf(level);
        double high = level >= top ? Double.POSITIVE_INFINITY : LevelScale.cutOf(level + 1);
        double chance = 0;
        for (int i = 0; i < weights.length; i++) {
            chance += weights[i] * share(AbilityModel.point(i), low, high);
        }
        return chance;
    }

    /** Which share of the cell around a point lies between two abilities. */
    private static double share(double point, double low, double high) {
        double from = Math.max(low, point - AbilityModel.WIDTH / 2);
        double to = Math.min(high, point + AbilityModel.WIDTH / 2);
        return Math.max(0, to - from) / AbilityModel.WIDTH;
    }
}

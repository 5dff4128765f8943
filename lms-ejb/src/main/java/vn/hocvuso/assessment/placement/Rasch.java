package vn.hocvuso.assessment.placement;

/** The model of Rasch (1960): what decides an answer is the distance from difficulty to ability. */
final class Rasch {

    private Rasch() {}

    /** How likely somebody of that ability does a question of that difficulty. */
    static double chance(double ability, double difficulty) {
        return 1 / (1 + Math.exp(difficulty - ability));
    }

    /** How much an answer tells about the ability (Fisher information); at most a quarter, where the chance is a half. */
    static double information(double ability, double difficulty) {
        double chance = chance(ability, difficulty);
        return chance * (1 - chance);
    }
}

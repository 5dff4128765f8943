package vn.hocvuso.assessment.placement;

/**
 * The scale that abilities and difficulties lie on, in logits, and where the levels of the framework lie on it.
 *
 * <p>A question of level <i>n</i> begins at difficulty 1.2 × (<i>n</i> − 2): level 2, the end of the basic levels, is the
 * origin, and somebody who does half of a level's questions does about three quarters of those a level below. A level is
 * proposed from the ability that does 70 % of its questions, the pass mark of lesson quizzes, which also keeps guessers
 * among four options (25 %) below it.
 */
final class LevelScale {

    /** Logits from one level to the next. */
    static final double STEP = 1.2;

    /** Share of a level's questions that who is on it does. */
    static final double MASTERY = 0.7;

    private static final int ORIGIN = 2;
    private static final double REACH = Math.log(MASTERY / (1 - MASTERY));

    private LevelScale() {}

    /** The difficulty of a question nobody has answered yet, by the level its author gave it. */
    static double startOf(int level) {
        return STEP * (level - ORIGIN);
    }

    /** The ability from which that level is proposed. */
    static double cutOf(int level) {
        return startOf(level) + REACH;
    }

    /** The level of an ability: 0 below the first, at most {@code top}, the highest that can be told. */
    static int levelOf(double ability, int top) {
        int level = 0;
        while (level < top && ability >= cutOf(level + 1)) {
            level++;
        }
        return level;
    }
}

package vn.hocvuso.assessment.bank;

/** How the right and the wrong things in one answer add up to a mark. */
public enum Scoring {
    /** Each right thing earns its share; of options the share each one carries, else the same for every line. */
    SHARES,
    /** The whole mark when everything is right and nothing else is chosen; nothing otherwise. */
    ALL_OR_NOTHING,
    /** Each right thing earns its share and each wrong one takes as much, never below zero. */
    RIGHT_MINUS_WRONG,
    /** Kprim: the whole mark when all is right, half of it when all but one is right, else nothing. */
    KPRIM;

    private static final Fraction HALF = Fraction.of(1, 2);

    /**
     * The mark for so many right and wrong answers.
     *
     * @param wrong what was answered and is wrong; what was left open is neither right nor wrong
     * @param all how many right answers there are to give, above zero
     */
    Fraction mark(long right, long wrong, long all) {
        return switch (this) {
            case SHARES -> Fraction.of(right, all);
            case ALL_OR_NOTHING -> right == all && wrong == 0 ? Fraction.ONE : Fraction.ZERO;
            case RIGHT_MINUS_WRONG -> Fraction.of(Math.max(right - wrong, 0), all);
            case KPRIM -> kprim(right, wrong, all);
        };
    }

    private static Fraction kprim(long right, long wrong, long all) {
        if (right == all && wrong == 0) {
            return Fraction.ONE;
        }
        return right == all - 1 ? HALF : Fraction.ZERO;
    }
}

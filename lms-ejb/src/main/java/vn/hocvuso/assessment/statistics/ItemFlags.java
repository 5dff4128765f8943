package vn.hocvuso.assessment.statistics;

import java.util.ArrayList;
import java.util.List;

/** When a question is flagged. The thresholds are those of the literature named beside them, or ours where none is. */
final class ItemFlags {

    /** Below this many people a question is not judged. */
    static final int LEAST = 30;

    /** Below this many people options are not judged. */
    static final int LEAST_FOR_OPTIONS = 50;

    /** Ours: such a question tells hardly anybody apart. */
    static final double EASY = 0.95;

    /** Ours: what guessing among four gives. */
    static final double HARD = 0.25;

    /** Ebel (1972): below .20 a question is poor, to be rejected or rewritten. */
    static final double LOW = 0.20;

    /** Ours; Haladyna and Downing (1993) call an option below 5 % idle, which half of all good easy questions have. */
    static final double UNUSED = 0.02;

    /** One-sided 5 %. */
    static final double SURE = 1.645;

    /** Lately in one unit: at least so many people. */
    static final int LEAST_IN_UNIT = 20;

    /** And so many others, or earlier, to compare with. */
    static final int LEAST_OTHERS = 50;

    /**
     * One-sided 0.05 %. A unit must be beyond it in marks and in time, which hardly ever happens together by chance: with
     * 3,321 communes and 50 questions about one false alarm in 24 such tables.
     */
    static final double ALARM = 3.29;

    /** At least so much easier … */
    static final double EASIER = 0.15;

    /** … and in at most that part of the usual time. */
    static final double FASTER = 0.75;

    private ItemFlags() {}

    /** The flags of an item with its figures and leaks. */
    static List<ItemFlag> of(ItemTally tally, List<OptionRow> options, List<LeakRow> leaks) {
        List<ItemFlag> flags = new ArrayList<>();
        if (isKeyDoubtful(tally, options)) {
            flags.add(ItemFlag.KEY_ERROR);
        }
        if (!leaks.isEmpty()) {
            flags.add(ItemFlag.LEAK);
        }
        if (tally.count() >= LEAST) {
            judge(tally, flags);
        }
        boolean isEasy = tally.facility() >= EASY;
        if (tally.count() - tally.blank() >= LEAST_FOR_OPTIONS
                && !isEasy
                && options.stream().anyMatch(option -> !option.right() && option.share() < UNUSED)) {
            flags.add(ItemFlag.UNUSED_DISTRACTOR);
        }
        flags.sort(null);
        return flags;
    }

    private static void judge(ItemTally tally, List<ItemFlag> flags) {
        double facility = tally.facility();
        double discrimination = tally.discrimination();
        boolean isExtreme = facility >= EASY || facility <= HARD;
        if (facility >= EASY) {
            flags.add(ItemFlag.TOO_EASY);
        }
        if (facility <= HARD) {
            flags.add(ItemFlag.TOO_HARD);
        }
        // the standard error of a correlation of zero: Crocker and Algina, ch. 14
        if (discrimination <= -SURE / Math.sqrt(tally.count() - 1.0)) {
            flags.add(ItemFlag.NEGATIVE_DISCRIMINATION);
        } else if (discrimination < LOW && tally.upperLower() < LOW && !isExtreme) {
            flags.add(ItemFlag.LOW_DISCRIMINATION);
        }
    }

    /**
     * Among the best 27 %, a wrong option is ahead of the only key by more than chance, and they take it more often than
     * the worst 27 %: where all guess, nothing is said about the key.
     */
    private static boolean isKeyDoubtful(ItemTally tally, List<OptionRow> options) {
        List<OptionRow> keys = options.stream().filter(OptionRow::right).toList();
        if (keys.size() != 1 || tally.count() < LEAST_FOR_OPTIONS) {
            return false;
        }
        double key = keys.get(0).upper() * tally.outerCount();
        return options.stream()
                .filter(option -> !option.right() && option.upper() > option.lower())
                .mapToDouble(option -> option.upper() * tally.outerCount())
                .anyMatch(wrong -> (wrong - key) / Math.sqrt(wrong + key) >= SURE);
    }

    /**
     * Whether the question was lately easier and faster in one unit than for everybody else and for the unit earlier: by
     * the Mantel–Haenszel test on people of the same strength, and by Welch's test on the logarithm of the time beside
     * the person's usual time.
     */
    static boolean isLeakIn(ItemTally item, ItemTally.UnitTally unit) {
        Moments others = item.speeds().without(unit.speeds());
        return unit.matched().count() >= LEAST_IN_UNIT
                && item.matched().count() - unit.matched().count() >= LEAST_OTHERS
                && unit.speeds().count() >= LEAST_IN_UNIT
                && others.count() >= LEAST_OTHERS
                && unit.matched().share() - item.matched().shareOfOthersLike(unit.matched()) >= EASIER
                && item.matched().excessOf(unit.matched()) >= ALARM
                && Math.exp(unit.speeds().mean() - others.mean()) <= FASTER
                && -unit.speeds().above(others) >= ALARM;
    }
}

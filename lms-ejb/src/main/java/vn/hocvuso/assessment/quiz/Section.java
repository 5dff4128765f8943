package vn.hocvuso.assessment.quiz;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.bank.QuestionTags;

/**
 * A part of a blueprint: so many questions of these levels and natures.
 *
 * @param levels levels of the framework; empty for any
 * @param natures knowledge, situation; empty for any
 */
public record Section(int count, Set<Integer> levels, Set<QuestionNature> natures) {

    public Section {
        if (count < 1) {
            throw new IllegalArgumentException("a section of " + count + " questions");
        }
        levels = Collections.unmodifiableSet(new TreeSet<>(levels));
        natures = Collections.unmodifiableSet(new TreeSet<>(natures));
    }

    /** So many questions of these levels. */
    public static Section ofLevels(int count, Set<Integer> levels) {
        return new Section(count, levels, Set.of());
    }

    /** So many questions of that nature. */
    public static Section ofNature(int count, QuestionNature nature) {
        return new Section(count, Set.of(), Set.of(nature));
    }

    boolean accepts(QuestionTags tags) {
        return (levels.isEmpty() || levels.contains(tags.level()))
                && (natures.isEmpty() || natures.contains(tags.nature()));
    }

    boolean overlaps(Section other) {
        return meet(levels, other.levels) && meet(natures, other.natures);
    }

    private static boolean meet(Set<?> one, Set<?> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}

package vn.hocvuso.assessment.quiz;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.bank.QuestionTags;

/**
 * A part of a blueprint: so many questions that fit all that is said.
 *
 * @param levels levels of the framework; empty for any
 * @param natures knowledge, situation; empty for any
 * @param competences codes of competences ({@code 4.1}) or of whole domains ({@code 4}); empty for any
 * @param labels tags of the desk, one of which a question carries; empty for any
 */
public record Section(
        int count, Set<Integer> levels, Set<QuestionNature> natures, Set<String> competences, Set<String> labels) {

    public Section {
        if (count < 1) {
            throw new IllegalArgumentException("a section of " + count + " questions");
        }
        levels = Collections.unmodifiableSet(new TreeSet<>(levels));
        natures = Collections.unmodifiableSet(new TreeSet<>(natures));
        competences = Collections.unmodifiableSet(new TreeSet<>(competences));
        labels = Collections.unmodifiableSet(new TreeSet<>(labels));
    }

    /** So many questions of these levels and natures. */
    public Section(int count, Set<Integer> levels, Set<QuestionNature> natures) {
        this(count, levels, natures, Set.of(), Set.of());
    }

    /** So many questions of these levels. */
    public static Section ofLevels(int count, Set<Integer> levels) {
        return new Section(count, levels, Set.of());
    }

    /** So many questions of that nature. */
    public static Section ofNature(int count, QuestionNature nature) {
        return new Section(count, Set.of(), Set.of(nature));
    }

    /** The same, of so many questions. */
    public Section of(int otherCount) {
        return new Section(otherCount, levels, natures, competences, labels);
    }

    /** Whether the question fits. */
    public boolean accepts(PoolItem item) {
        QuestionTags tags = item.question().tags();
        return (levels.isEmpty() || levels.contains(tags.level()))
                && (natures.isEmpty() || natures.contains(tags.nature()))
                && (competences.isEmpty() || competences.stream().anyMatch(code -> isIn(tags.competence(), code)))
                && (labels.isEmpty() || !Collections.disjoint(labels, item.labels()));
    }

    /** Whether a question could fit both. */
    boolean overlaps(Section other) {
        boolean competencesMeet = competences.isEmpty()
                || other.competences.isEmpty()
                || competences.stream().anyMatch(code -> other.competences.stream()
                        .anyMatch(each -> isIn(code, each) || isIn(each, code)));
        // a question can carry several tags
        return meet(levels, other.levels) && meet(natures, other.natures) && competencesMeet;
    }

    private static boolean isIn(String competence, String code) {
        return competence.equals(code) || competence.startsWith(code + ".");
    }

    private static boolean meet(Set<?> one, Set<?> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}

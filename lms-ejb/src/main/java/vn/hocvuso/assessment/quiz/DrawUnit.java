package vn.hocvuso.assessment.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.bank.Situation;

/**
 * What is drawn as a whole: one question, or all questions about one situation in their order. Equal to itself alone: units
 * are told apart thousands of times, and comparing them would compare whole questions.
 */
final class DrawUnit {

    private final List<PoolItem> items;

    private DrawUnit(List<PoolItem> items) {
        this.items = List.copyOf(items);
    }

    List<PoolItem> items() {
        return items;
    }

    int size() {
        return items.size();
    }

    /** By the first question: where the unit belongs when a section is spread. */
    String competence() {
        return items.get(0).question().tags().competence();
    }

    /** Whether every question of it fits. */
    boolean fits(Section section) {
        return items.stream().allMatch(section::accepts);
    }

    /** The sections it fits, a bit each. */
    long mask(List<Section> sections) {
        long mask = 0;
        for (int i = 0; i < sections.size(); i++) {
            mask |= fits(sections.get(i)) ? 1L << i : 0;
        }
        return mask;
    }

    /** The units of a pool, in its order. */
    static List<DrawUnit> of(Collection<PoolItem> pool) {
        Map<String, List<PoolItem>> groups = new LinkedHashMap<>();
        for (PoolItem item : pool) {
            QuestionVersion question = item.question();
            String group = question.question()
                    .situation()
                    .map(situation -> "situation " + situation.code())
                    .orElse("question " + question.id());
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(item);
        }
        return groups.values().stream()
                .map(items -> new DrawUnit(items.stream()
                        .sorted(Comparator.comparingInt(DrawUnit::place)
                                .thenComparing(item -> item.question().questionCode()))
                        .toList()))
                .toList();
    }

    private static int place(PoolItem item) {
        return item.question().question().situation().map(Situation::place).orElse(0);
    }
}

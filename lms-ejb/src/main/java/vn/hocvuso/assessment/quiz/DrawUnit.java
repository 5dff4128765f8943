package vn.hocvuso.assessment.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.bank.Situation;

/** What is drawn as a whole: one question, or all questions about one situation in their order. */
record DrawUnit(List<QuestionVersion> questions) {

    DrawUnit {
        questions = List.copyOf(questions);
    }

    int size() {
        return questions.size();
    }

    /** By the first question: where the unit belongs when a section is spread. */
    String competence() {
        return questions.get(0).tags().competence();
    }

    /** The units that fit a section whole, in the order of the pool. */
    static List<DrawUnit> of(Collection<QuestionVersion> pool, Section section) {
        Map<String, List<QuestionVersion>> groups = new LinkedHashMap<>();
        for (QuestionVersion question : pool) {
            String group = question.question()
                    .situation()
                    .map(situation -> "situation " + situation.code())
                    .orElse("question " + question.id());
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(question);
        }
        return groups.values().stream()
                .filter(questions -> questions.stream().allMatch(question -> section.accepts(question.tags())))
                .map(questions -> new DrawUnit(questions.stream()
                        .sorted(Comparator.comparingInt(DrawUnit::place).thenComparing(QuestionVersion::questionCode))
                        .toList()))
                .toList();
    }

    /** Of the first so many questions one can get with whole units, how many at most. */
    static int most(List<DrawUnit> units, int wanted) {
        boolean[] reached = reached(units, wanted);
        int most = wanted;
        while (!reached[most]) {
            most--;
        }
        return most;
    }

    /**
     * Takes units in order, leaving out those after which the number could not be reached any more.
     *
     * @throws IllegalStateException when the number cannot be reached
     */
    static List<DrawUnit> take(List<DrawUnit> units, int wanted) {
        if (units.size() >= wanted && units.stream().allMatch(unit -> unit.size() == 1)) {
            return units.subList(0, wanted);
        }
        List<DrawUnit> taken = new ArrayList<>();
        int open = wanted;
        for (int i = 0; i < units.size() && open > 0; i++) {
            int left = open - units.get(i).size();
            if (left >= 0 && most(units.subList(i + 1, units.size()), left) == left) {
                taken.add(units.get(i));
                open = left;
            }
        }
        if (open > 0) {
            throw new IllegalStateException("the pool cannot give " + wanted + " questions with whole situations");
        }
        return taken;
    }

    private static int place(QuestionVersion question) {
        return question.question().situation().map(Situation::place).orElse(0);
    }

    /** For each number up to the wanted one whether some of the units have so many questions together. */
    private static boolean[] reached(List<DrawUnit> units, int wanted) {
        boolean[] reached = new boolean[wanted + 1];
        reached[0] = true;
        for (DrawUnit unit : units) {
            for (int sum = wanted; sum >= unit.size(); sum--) {
                reached[sum] |= reached[sum - unit.size()];
            }
        }
        return reached;
    }
}

package vn.hocvuso.assessment.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionVersion;

/**
 * How an attempt's questions are taken from a pool.
 *
 * @param sections what to take; no question may fit two of them
 * @param spread whether each section is spread evenly over the competences of the pool
 */
public record Blueprint(List<Section> sections, boolean spread, boolean shuffleQuestions, boolean shuffleOptions) {

    public Blueprint {
        sections = List.copyOf(sections);
        for (int i = 0; i < sections.size(); i++) {
            for (int j = i + 1; j < sections.size(); j++) {
                if (sections.get(i).overlaps(sections.get(j))) {
                    throw new IllegalArgumentException("a question could fit two sections of the blueprint");
                }
            }
        }
    }

    /** Number of questions of an attempt. */
    public int questionCount() {
        return sections.stream().mapToInt(Section::count).sum();
    }

    /** The sections the pool cannot fill; empty when an attempt can be drawn. */
    public List<Shortage> shortages(Collection<QuestionVersion> pool) {
        return sections.stream()
                .map(section -> new Shortage(section, DrawUnit.most(DrawUnit.of(pool, section), section.count())))
                .filter(shortage -> shortage.missing() > 0)
                .toList();
    }

    /**
     * Draws the questions of one attempt, those about one situation together and in order. A pure function: the same pool
     * and seed give the same items.
     *
     * @throws IllegalStateException when the pool is too small; published pools never are
     */
    public List<DrawnItem> draw(Collection<QuestionVersion> pool, long seed) {
        // the algorithm of java.util.Random is specified, so that a seed means the same for ever
        Random random = new Random(seed);
        List<QuestionVersion> ordered = new ArrayList<>(pool);
        ordered.sort(Comparator.comparing(QuestionVersion::questionCode).thenComparing(QuestionVersion::id));
        List<DrawUnit> drawn = new ArrayList<>();
        for (Section section : sections) {
            drawn.addAll(drawSection(section, ordered, random));
        }
        if (shuffleQuestions) {
            shuffle(drawn, random);
        }
        return drawn.stream()
                .flatMap(unit -> unit.questions().stream())
                .map(question -> new DrawnItem(
                        question.id(),
                        order(question.question(), random),
                        question.question().draw(random)))
                .toList();
    }

    private List<DrawUnit> drawSection(Section section, List<QuestionVersion> pool, Random random) {
        Map<String, List<DrawUnit>> heaps = new TreeMap<>();
        for (DrawUnit unit : DrawUnit.of(pool, section)) {
            heaps.computeIfAbsent(spread ? unit.competence() : "", key -> new ArrayList<>())
                    .add(unit);
        }
        heaps.values().forEach(heap -> shuffle(heap, random));
        List<List<DrawUnit>> turns = new ArrayList<>(heaps.values());
        shuffle(turns, random);
        int rounds = turns.stream().mapToInt(List::size).max().orElse(0);
        List<DrawUnit> inTurn = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (List<DrawUnit> heap : turns) {
                if (round < heap.size()) {
                    inTurn.add(heap.get(round));
                }
            }
        }
        return DrawUnit.take(inTurn, section.count());
    }

    private List<Integer> order(Question question, Random random) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, question.parts().size()).boxed().toList());
        boolean mustShuffle = question.layout() == Question.Layout.SHUFFLED;
        if (mustShuffle || (shuffleOptions && question.layout() == Question.Layout.FREE)) {
            List<Integer> written = List.copyOf(order);
            shuffle(order, random);
            if (mustShuffle && order.equals(written)) {
                // the written order is the key
                order.add(order.remove(0));
            }
        }
        return order;
    }

    private static <T> void shuffle(List<T> list, Random random) {
        for (int i = list.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T swapped = list.get(i);
            list.set(i, list.get(j));
            list.set(j, swapped);
        }
    }
}

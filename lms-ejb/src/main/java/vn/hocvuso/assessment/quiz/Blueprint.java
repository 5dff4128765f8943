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
                .map(section -> new Shortage(section, (int) pool.stream()
                        .filter(question -> section.accepts(question.tags()))
                        .count()))
                .filter(shortage -> shortage.missing() > 0)
                .toList();
    }

    /**
     * Draws the questions of one attempt. A pure function: the same pool and seed give the same items.
     *
     * @throws IllegalStateException when the pool is too small; published pools never are
     */
    public List<DrawnItem> draw(Collection<QuestionVersion> pool, long seed) {
        // the algorithm of java.util.Random is specified, so that a seed means the same for ever
        Random random = new Random(seed);
        List<QuestionVersion> ordered = new ArrayList<>(pool);
        ordered.sort(Comparator.comparing(QuestionVersion::questionCode).thenComparing(QuestionVersion::id));
        List<QuestionVersion> drawn = new ArrayList<>();
        for (Section section : sections) {
            drawn.addAll(drawSection(section, ordered, random));
        }
        if (shuffleQuestions) {
            shuffle(drawn, random);
        }
        return drawn.stream()
                .map(question -> new DrawnItem(
                        question.id(),
                        order(question.question(), random),
                        question.question().draw(random)))
                .toList();
    }

    private List<QuestionVersion> drawSection(Section section, List<QuestionVersion> pool, Random random) {
        Map<String, List<QuestionVersion>> heaps = new TreeMap<>();
        for (QuestionVersion question : pool) {
            if (section.accepts(question.tags())) {
                heaps.computeIfAbsent(spread ? question.tags().competence() : "", key -> new ArrayList<>())
                        .add(question);
            }
        }
        heaps.values().forEach(heap -> shuffle(heap, random));
        List<List<QuestionVersion>> turns = new ArrayList<>(heaps.values());
        shuffle(turns, random);
        List<QuestionVersion> drawn = new ArrayList<>();
        for (int round = 0; drawn.size() < section.count(); round++) {
            int before = drawn.size();
            for (List<QuestionVersion> heap : turns) {
                if (round < heap.size() && drawn.size() < section.count()) {
                    drawn.add(heap.get(round));
                }
            }
            if (drawn.size() == before) {
                throw new IllegalStateException("the pool has " + before + " questions for " + section);
            }
        }
        return drawn;
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

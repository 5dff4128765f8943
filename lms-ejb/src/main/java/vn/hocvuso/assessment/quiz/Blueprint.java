package vn.hocvuso.assessment.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionVersion;

/**
 * How an attempt's questions are taken from a pool. Sections may overlap: {@link Allotment} sees to it that none takes what
 * another one needs.
 *
 * @param sections what to take
 * @param spread whether each section is spread evenly over the competences of the pool
 */
public record Blueprint(List<Section> sections, boolean spread, boolean shuffleQuestions, boolean shuffleOptions) {

    /** The most sections of a blueprint. */
    public static final int MOST_SECTIONS = Allotment.MOST_SECTIONS;

    public Blueprint {
        sections = List.copyOf(sections);
        if (sections.size() > MOST_SECTIONS) {
            throw new IllegalArgumentException(sections.size() + " sections");
        }
    }

    /** Number of questions of an attempt. */
    public int questionCount() {
        return sections.stream().mapToInt(Section::count).sum();
    }

    /** The sections the pool cannot fill; empty when an attempt can be drawn. */
    public List<Shortage> shortages(Collection<QuestionVersion> pool) {
        return filled(items(pool)).stream()
                .filter(shortage -> shortage.missing() > 0)
                .toList();
    }

    /**
     * How far the pool fills each section when all are filled at once: a question that several sections could take counts
     * for one of them. What is missing is missing in all: so many questions more that fit the section fill it.
     */
    public List<Shortage> filled(Collection<PoolItem> pool) {
        List<List<DrawUnit>> allotted = Allotment.of(sections, DrawUnit.of(ordered(pool)));
        return IntStream.range(0, sections.size())
                .mapToObj(i -> new Shortage(
                        sections.get(i),
                        allotted.get(i).stream().mapToInt(DrawUnit::size).sum()))
                .toList();
    }

    /**
     * How many attempts could be drawn that have no question in common, at most so many. With situations among the questions
     * it is an upper bound: several forms together may use a situation that fits none of them alone.
     */
    public int disjointForms(Collection<PoolItem> pool, int most) {
        List<DrawUnit> units = DrawUnit.of(ordered(pool));
        int forms = 0;
        while (!sections.isEmpty() && forms < most && fills(units, forms + 1)) {
            forms++;
        }
        return forms;
    }

    private boolean fills(List<DrawUnit> units, int times) {
        List<Section> larger = sections.stream()
                .map(section -> section.of(section.count() * times))
                .toList();
        List<List<DrawUnit>> allotted = Allotment.of(larger, units);
        return IntStream.range(0, larger.size())
                .allMatch(i -> allotted.get(i).stream().mapToInt(DrawUnit::size).sum()
                        == larger.get(i).count());
    }

    /**
     * Draws the questions of one attempt, those about one situation together and in order. A pure function: the same pool
     * and seed give the same items.
     *
     * @throws IllegalStateException when the pool is too small; published pools never are
     */
    public List<DrawnItem> draw(Collection<QuestionVersion> pool, long seed) {
        return draw(items(pool), question -> 0, seed).items();
    }

    /**
     * Draws the questions of one attempt. Questions with a larger reluctance are taken only where those with a smaller one
     * do not suffice. A pure function, as before.
     *
     * @param reluctance 0 for questions nothing speaks against
     * @throws IllegalStateException when the pool is too small
     */
    public Draw draw(Collection<PoolItem> pool, ToLongFunction<QuestionVersion> reluctance, long seed) {
        // the algorithm of java.util.Random is specified, so that a seed means the same for ever
        Random random = new Random(seed);
        List<DrawUnit> units = DrawUnit.of(ordered(pool));
        Map<DrawUnit, Long> against = new LinkedHashMap<>();
        units.forEach(unit -> against.put(
                unit,
                unit.items().stream()
                        .mapToLong(item -> reluctance.applyAsLong(item.question()))
                        .max()
                        .orElse(0)));
        List<List<DrawUnit>> turns = new ArrayList<>();
        for (Section section : sections) {
            turns.add(inTurn(units.stream().filter(unit -> unit.fits(section)).toList(), random));
        }
        List<DrawUnit> preferred = new ArrayList<>(firstChoicesFirst(turns, Comparator.comparing(against::get)));
        preferred.sort(Comparator.comparing(against::get));
        List<List<DrawUnit>> allotted = Allotment.of(sections, preferred);
        record Taken(DrawUnit unit, int section) {}
        List<Taken> drawn = new ArrayList<>();
        for (int s = 0; s < sections.size(); s++) {
            Set<DrawUnit> taken = new HashSet<>(allotted.get(s));
            if (taken.stream().mapToInt(DrawUnit::size).sum() < sections.get(s).count()) {
                throw new IllegalStateException("the pool cannot give " + sections.get(s));
            }
            for (DrawUnit unit : turns.get(s)) {
                if (taken.contains(unit)) {
                    drawn.add(new Taken(unit, s));
                }
            }
        }
        if (shuffleQuestions) {
            shuffle(drawn, random);
        }
        List<DrawnItem> items = new ArrayList<>();
        List<Integer> sectionOf = new ArrayList<>();
        Set<Long> reluctant = new HashSet<>();
        for (Taken taken : drawn) {
            for (PoolItem item : taken.unit.items()) {
                QuestionVersion question = item.question();
                items.add(new DrawnItem(
                        question.id(),
                        order(question.question(), random),
                        question.question().draw(random)));
                sectionOf.add(taken.section);
                if (reluctance.applyAsLong(question) > 0) {
                    reluctant.add(question.id());
                }
            }
        }
        return new Draw(items, sectionOf, reluctant);
    }

    private static List<PoolItem> items(Collection<QuestionVersion> pool) {
        return pool.stream().map(PoolItem::of).toList();
    }

    private static List<PoolItem> ordered(Collection<PoolItem> pool) {
        List<PoolItem> ordered = new ArrayList<>(pool);
        ordered.sort(Comparator.comparing((PoolItem item) -> item.question().questionCode())
                .thenComparing(item -> item.question().id()));
        return ordered;
    }

    /** The units of a section in the order they are to be taken. */
    private List<DrawUnit> inTurn(List<DrawUnit> fitting, Random random) {
        Map<String, List<DrawUnit>> heaps = new TreeMap<>();
        for (DrawUnit unit : fitting) {
            heaps.computeIfAbsent(spread ? unit.competence() : "", key -> new ArrayList<>())
                    .add(unit);
        }
        heaps.values().forEach(heap -> shuffle(heap, random));
        List<List<DrawUnit>> turns = new ArrayList<>(heaps.values());
        shuffle(turns, random);
        return List.copyOf(interleaved(turns));
    }

    /**
     * What each section would take if there were no other, then the rest: else all that fits a narrow section would come
     * before most of a wide one, and be drawn in every attempt.
     */
    private Set<DrawUnit> firstChoicesFirst(List<List<DrawUnit>> turns, Comparator<DrawUnit> leastReluctant) {
        List<List<DrawUnit>> first = new ArrayList<>();
        List<List<DrawUnit>> rest = new ArrayList<>();
        for (int s = 0; s < sections.size(); s++) {
            List<DrawUnit> turn = turns.get(s).stream().sorted(leastReluctant).toList();
            int taken = 0;
            int questions = 0;
            while (taken < turn.size() && questions < sections.get(s).count()) {
                questions += turn.get(taken).size();
                taken++;
            }
            first.add(turn.subList(0, taken));
            rest.add(turn.subList(taken, turn.size()));
        }
        Set<DrawUnit> all = new LinkedHashSet<>(interleaved(first));
        all.addAll(interleaved(rest));
        return all;
    }

    /** The first of each list, then the second of each, and so on, none twice. */
    private static Set<DrawUnit> interleaved(List<List<DrawUnit>> lists) {
        Set<DrawUnit> all = new LinkedHashSet<>();
        int rounds = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < rounds; round++) {
            for (List<DrawUnit> list : lists) {
                if (round < list.size()) {
                    all.add(list.get(round));
                }
            }
        }
        return all;
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

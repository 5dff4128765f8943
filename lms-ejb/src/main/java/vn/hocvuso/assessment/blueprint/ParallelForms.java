package vn.hocvuso.assessment.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.quiz.Blueprint;
import vn.hocvuso.assessment.quiz.Draw;
import vn.hocvuso.assessment.quiz.PoolItem;

/**
 * Two forms of a blueprint that are as alike as can be found: few questions in common first, then equal difficulty in all
 * and in each section, then equal content. Of {@value #TRIES} drawn pairs the best is taken; a pure function of its seed.
 */
final class ParallelForms {

    private static final int TRIES = 200;
    private static final double COMMON = 10;
    private static final double WHOLE = 40;
    private static final double SECTION = 4;
    private static final double CONTENT = 0.05;

    private final Blueprint blueprint;
    private final List<PoolItem> pool;
    private final ToDoubleFunction<QuestionVersion> facility;
    private final Map<Long, QuestionVersion> byId;

    ParallelForms(Blueprint blueprint, List<PoolItem> pool, ToDoubleFunction<QuestionVersion> facility) {
        this.blueprint = blueprint;
        this.pool = List.copyOf(pool);
        this.facility = facility;
        this.byId = pool.stream()
                .map(PoolItem::question)
                .collect(Collectors.toMap(QuestionVersion::id, Function.identity()));
    }

    /** Both forms: ids of question versions, section by section. */
    record Pair(List<List<Long>> first, List<List<Long>> second) {

        int overlap() {
            Set<Long> both = new HashSet<>();
            first.forEach(both::addAll);
            both.retainAll(second.stream().flatMap(List::stream).collect(Collectors.toSet()));
            return both.size();
        }
    }

    /**
     * The best pair found.
     *
     * @throws IllegalStateException when the pool is too small for one form
     */
    Pair build(long seed) {
        Pair best = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            Pair pair = pair(seed + 2L * i);
            double difference = difference(pair);
            if (difference < least) {
                least = difference;
                best = pair;
            }
        }
        return best;
    }

    private Pair pair(long seed) {
        List<List<Long>> first = sections(blueprint.draw(pool, question -> 0, seed));
        Set<Long> taken = first.stream().flatMap(List::stream).collect(Collectors.toSet());
        List<List<Long>> second =
                sections(blueprint.draw(pool, question -> taken.contains(question.id()) ? 1 : 0, seed + 1));
        return new Pair(first, second);
    }

    private List<List<Long>> sections(Draw draw) {
        List<List<Long>> sections = new ArrayList<>();
        blueprint.sections().forEach(section -> sections.add(new ArrayList<>()));
        for (int i = 0; i < draw.items().size(); i++) {
            sections.get(draw.sections().get(i)).add(draw.items().get(i).questionVersionId());
        }
        return sections;
    }

    /** How unlike two forms are; 0 for equal ones with nothing in common. */
    double difference(Pair pair) {
        double sum = COMMON * pair.overlap() + WHOLE * Math.abs(mean(all(pair.first)) - mean(all(pair.second)));
        for (int s = 0; s < blueprint.sections().size(); s++) {
            sum += SECTION
                    * Math.abs(mean(pair.first.get(s)) - mean(pair.second.get(s)))
                    / blueprint.sections().size();
        }
        Map<String, Integer> content = new HashMap<>();
        all(pair.first).forEach(id -> content.merge(cell(id), 1, Integer::sum));
        all(pair.second).forEach(id -> content.merge(cell(id), -1, Integer::sum));
        return sum + CONTENT * content.values().stream().mapToInt(Math::abs).sum();
    }

    private static List<Long> all(List<List<Long>> sections) {
        return sections.stream().flatMap(List::stream).toList();
    }

    private String cell(long id) {
        return byId.get(id).tags().competence() + " " + byId.get(id).tags().level();
    }

    private double mean(List<Long> ids) {
        return ids.stream()
                .mapToDouble(id -> facility.applyAsDouble(byId.get(id)))
                .average()
                .orElse(0);
    }
}

package vn.hocvuso.assessment.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.quiz.Blueprint;
import vn.hocvuso.assessment.quiz.DrawnItem;
import vn.hocvuso.assessment.quiz.LiveTerms;
import vn.hocvuso.assessment.quiz.PoolItem;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.assessment.quiz.Shortage;

/**
 * Tries a blueprint on a pool. How often questions would be shown is learnt by drawing {@value #DRAWS} attempts, without
 * what persons saw and without limits; the same pool gives the same figures.
 */
final class BlueprintCheck {

    private static final int DRAWS = 200;
    private static final int SHOWN = 10;
    private static final double PERCENT = 100;

    private final Blueprint blueprint;
    private final LiveTerms terms;
    private final List<PoolItem> pool;

    BlueprintCheck(Blueprint blueprint, LiveTerms terms, List<PoolItem> all) {
        this.blueprint = blueprint;
        this.terms = terms;
        this.pool = all.stream()
                .filter(item -> blueprint.sections().stream().anyMatch(section -> section.accepts(item)))
                .toList();
    }

    Feasibility result(Predicate<PoolItem> isVisible) {
        List<Feasibility.SectionRow> rows = new ArrayList<>();
        for (Shortage filled : blueprint.filled(pool)) {
            Section section = filled.section();
            rows.add(new Feasibility.SectionRow(
                    section.count(),
                    (int) pool.stream().filter(section::accepts).count(),
                    filled.found()));
        }
        boolean isFeasible = !rows.isEmpty() && rows.stream().allMatch(row -> row.missing() == 0);
        return new Feasibility(
                rows,
                pool.size(),
                isFeasible ? blueprint.disjointForms(pool, Feasibility.MOST_FORMS) : 0,
                isFeasible ? forecast(isVisible) : Feasibility.Forecast.NONE);
    }

    private Feasibility.Forecast forecast(Predicate<PoolItem> isVisible) {
        Map<Long, Integer> shown = new HashMap<>();
        for (int seed = 0; seed < DRAWS; seed++) {
            for (DrawnItem item : blueprint.draw(pool, question -> 0, seed).items()) {
                shown.merge(item.questionVersionId(), 1, Integer::sum);
            }
        }
        Map<Long, PoolItem> byId = new HashMap<>();
        pool.forEach(item -> byId.put(item.question().id(), item));
        List<Feasibility.ItemShare> items = shown.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(entry -> {
                    PoolItem item = byId.get(entry.getKey());
                    QuestionVersion question = item.question();
                    return new Feasibility.ItemShare(
                            ShownQuestion.of(question, isVisible.test(item)), (double) entry.getValue() / DRAWS);
                })
                .toList();
        return new Feasibility.Forecast(
                items,
                (double) blueprint.questionCount() / pool.size(),
                items.get(0).share(),
                terms.isLimited()
                        ? (int) shown.values().stream()
                                .filter(count -> count * PERCENT > (double) terms.mostShare() * DRAWS)
                                .count()
                        : 0);
    }
}

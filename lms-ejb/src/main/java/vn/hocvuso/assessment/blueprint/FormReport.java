package vn.hocvuso.assessment.blueprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.hocvuso.assessment.bank.QuestionVersion;

/** Compares the two forms of a pair. */
final class FormReport {

    private static final int BANDS = 5;

    private final Map<Long, QuestionVersion> questions;
    private final Facilities facilities;
    private final Predicate<QuestionVersion> isVisible;

    FormReport(Map<Long, QuestionVersion> questions, Facilities facilities, Predicate<QuestionVersion> isVisible) {
        this.questions = Map.copyOf(questions);
        this.facilities = facilities;
        this.isVisible = isVisible;
    }

    FormComparison compare(BlueprintForm first, BlueprintForm second) {
        Set<Long> both = new HashSet<>(first.questions());
        both.retainAll(second.questions());
        return new FormComparison(
                first.pair(),
                first.edition(),
                first.madeAt(),
                side(first),
                side(second),
                both.size(),
                contents(first, second, question -> question.tags().competence()),
                contents(
                        first,
                        second,
                        question -> Integer.toString(question.tags().level())),
                bands(first, second));
    }

    private List<QuestionVersion> of(BlueprintForm form) {
        return form.questions().stream().map(questions::get).toList();
    }

    private FormComparison.Side side(BlueprintForm form) {
        List<QuestionVersion> all = of(form);
        double mean = all.stream().mapToDouble(facilities::of).average().orElse(Double.NaN);
        double squares = all.stream()
                .mapToDouble(facilities::of)
                .map(facility -> (facility - mean) * (facility - mean))
                .average()
                .orElse(Double.NaN);
        return new FormComparison.Side(
                form.id(),
                form.letter(),
                form.quizCode(),
                mean,
                Math.sqrt(squares),
                all.stream()
                        .mapToDouble(facilities::discrimination)
                        .filter(known -> !Double.isNaN(known))
                        .average()
                        .orElse(Double.NaN),
                all.stream()
                        .mapToDouble(facilities::of)
                        .map(facility -> facility * (1 - facility))
                        .sum(),
                (int) all.stream().filter(facilities::isMeasured).count(),
                items(form));
    }

    private List<FormComparison.FormItem> items(BlueprintForm form) {
        List<FormComparison.FormItem> items = new ArrayList<>();
        List<List<Long>> sections = form.sections();
        for (int s = 0; s < sections.size(); s++) {
            for (long id : sections.get(s)) {
                QuestionVersion question = questions.get(id);
                items.add(new FormComparison.FormItem(
                        items.size() + 1,
                        s + 1,
                        ShownQuestion.of(question, isVisible.test(question)),
                        facilities.of(question),
                        facilities.isMeasured(question)));
            }
        }
        return items;
    }

    private List<FormComparison.ContentRow> contents(
            BlueprintForm first, BlueprintForm second, Function<QuestionVersion, String> by) {
        Set<String> all = new TreeSet<>();
        of(first).forEach(question -> all.add(by.apply(question)));
        of(second).forEach(question -> all.add(by.apply(question)));
        return all.stream()
                .map(each -> new FormComparison.ContentRow(
                        each,
                        of(first).stream()
                                .filter(question -> by.apply(question).equals(each))
                                .count(),
                        of(second).stream()
                                .filter(question -> by.apply(question).equals(each))
                                .count()))
                .toList();
    }

    private List<FormComparison.BandRow> bands(BlueprintForm first, BlueprintForm second) {
        List<FormComparison.BandRow> rows = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            int at = band;
            Predicate<QuestionVersion> isIn =
                    question -> Math.min(BANDS - 1, (int) (facilities.of(question) * BANDS)) == at;
            rows.add(new FormComparison.BandRow(
                    (double) band / BANDS,
                    (double) (band + 1) / BANDS,
                    of(first).stream().filter(isIn).count(),
                    of(second).stream().filter(isIn).count()));
        }
        return rows;
    }
}

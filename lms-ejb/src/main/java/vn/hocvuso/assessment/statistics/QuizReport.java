package vn.hocvuso.assessment.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.ReviewLine;

/** Turns the tallies of a quiz into what is shown. */
final class QuizReport {

    /** The most urgent first; among equals the one that tells apart least. */
    static final Comparator<ItemRow> BY_URGENCY = Comparator.comparingInt(QuizReport::urgency)
            .thenComparing(
                    Comparator.comparingInt((ItemRow item) -> item.flags().size())
                            .reversed())
            .thenComparingDouble(ItemRow::discrimination)
            .thenComparing(ItemRow::code)
            .thenComparing(ItemRow::number);

    private final QuizTally tally;
    private final Function<Long, QuestionVersion> questions;
    private final UnaryOperator<String> unitNames;

    QuizReport(QuizTally tally, Function<Long, QuestionVersion> questions, UnaryOperator<String> unitNames) {
        this.tally = tally;
        this.questions = questions;
        this.unitNames = unitNames;
    }

    private static int urgency(ItemRow item) {
        return item.flags().isEmpty()
                ? ItemFlag.values().length
                : item.flags().get(0).ordinal();
    }

    /** Questions that fewer people got than may be shown are left out. */
    List<ItemRow> items() {
        return tally.items().values().stream()
                .filter(item -> item.count() >= QuizStatistics.LEAST_ATTEMPTS)
                .map(this::item)
                .sorted(BY_URGENCY)
                .toList();
    }

    List<PartRow> groups() {
        return Parts.of(tally.groups(), key -> "");
    }

    List<PartRow> units() {
        return Parts.of(tally.units(), unitNames);
    }

    List<Long> histogram() {
        return Arrays.stream(tally.histogram()).boxed().toList();
    }

    private ItemRow item(ItemTally item) {
        QuestionVersion version = questions.apply(item.question());
        List<OptionRow> options = options(item, version.question());
        List<LeakRow> leaks = leaks(item);
        return new ItemRow(
                item.question(),
                version.questionCode(),
                version.number(),
                version.question().stem(),
                version.question().kind(),
                version.tags().competence(),
                version.tags().level(),
                item.count(),
                (double) item.blank() / item.count(),
                item.facility(),
                item.discrimination(),
                item.upperLower(),
                item.medianSeconds(),
                ItemFlags.of(item, options, leaks),
                options,
                leaks);
    }

    /** Only for questions that are answered by choosing; what belongs to the key the question itself says. */
    private static List<OptionRow> options(ItemTally item, Question question) {
        Response nothing = question.read(Map.of());
        if (!(nothing instanceof Response.Chosen)) {
            return List.of();
        }
        List<Part> parts = question.parts();
        List<ReviewLine> lines = question.review(nothing, parts);
        List<OptionRow> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(parts.size(), PackedItems.MOST_OPTIONS); i++) {
            rows.add(new OptionRow(
                    parts.get(i).text(),
                    lines.get(i).right(),
                    item.chosen(i),
                    (double) item.chosen(i) / item.count(),
                    item.meanShare(i),
                    item.chosenInOuter(i, true) / item.outerCount(),
                    item.chosenInOuter(i, false) / item.outerCount()));
        }
        return rows;
    }

    private List<LeakRow> leaks(ItemTally item) {
        List<LeakRow> leaks = new ArrayList<>();
        tally.recent().forEach((unit, questionsThere) -> {
            ItemTally.UnitTally there = questionsThere.get(item.question());
            if (there != null && ItemFlags.isLeakIn(item, there)) {
                Moments others = item.speeds().without(there.speeds());
                leaks.add(new LeakRow(
                        unitNames.apply(unit),
                        there.matched().count(),
                        there.matched().share(),
                        item.matched().shareOfOthersLike(there.matched()),
                        Math.exp(there.speeds().mean() - others.mean())));
            }
        });
        leaks.sort(Comparator.comparingDouble(leak -> leak.expected() - leak.share()));
        return leaks;
    }
}

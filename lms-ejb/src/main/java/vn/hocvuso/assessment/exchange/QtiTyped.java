package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import vn.hocvuso.assessment.bank.Numeric;
import vn.hocvuso.assessment.bank.Outcome;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.ShortAnswer;

/**
 * A typed word or number. There are endlessly many answers; but an item can only compare them with the words and numbers
 * it names, so trying those, and one answer between and beside them, tells all.
 */
final class QtiTyped {

    /** On our own exports: compared here as it was compared there. */
    static final String OURS = "hvs-short-answer";

    static final String DIACRITICS_OPTIONAL = "hvs-diacritics-optional";

    private static final String SOMETHING_ELSE = "\u25A1 \u25A2 \u25A3";
    private static final int MAX_CONSTANTS = 300;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private QtiTyped() {}

    static Question read(QtiItem item) {
        if (!item.declared("cardinality").equals("single")) {
            throw item.refused(NoteCode.SCORING_EXPRESSION, item.declared("cardinality"));
        }
        if (item.scoring().constants().size() > MAX_CONSTANTS) {
            throw item.refused(NoteCode.TOO_LARGE_TO_PROVE);
        }
        return switch (item.declared("baseType")) {
            case "string", "identifier" -> word(item);
            case "integer", "float" -> number(item);
            default -> throw item.refused(NoteCode.SCORING_EXPRESSION, item.declared("baseType"));
        };
    }

    private static Question word(QtiItem item) {
        List<String> words = item.scoring().constants();
        item.score(QtiValue.NOTHING);
        BigDecimal anything = item.score(QtiValue.of(SOMETHING_ELSE));
        words.forEach(word -> item.score(QtiValue.of(word)));
        BigDecimal best = item.best();
        if (anything.signum() > 0) {
            throw item.refused(NoteCode.SCORING_DIFFERS);
        }
        List<String> right = new ArrayList<>();
        Set<String> folded = new TreeSet<>();
        long partly = 0;
        for (String word : words) {
            BigDecimal score = item.score(QtiValue.of(word));
            if (score.compareTo(best) == 0 && folded.add(word.toLowerCase(Locale.ROOT))) {
                right.add(word);
            } else if (score.signum() > 0 && score.compareTo(best) < 0) {
                partly++;
            }
        }
        if (partly > 0) {
            item.notes().loss(NoteCode.PARTIAL_CREDIT, item.interaction().line(), String.valueOf(partly));
        }
        String marks = item.interaction().attribute("class");
        if (!marks.contains(OURS)) {
            item.notes().loss(NoteCode.COMPARISON, item.interaction().line());
        }
        String general = item.generalFeedback();
        Question question = new ShortAnswer(
                item.stem(),
                right.stream()
                        .map(word -> new ShortAnswer.Variant(
                                item.ids().of("variant", word),
                                PlainText.clean(word),
                                item.feedbackWhen(given -> isWord(given, word))))
                        .toList(),
                marks.contains(DIACRITICS_OPTIONAL),
                general);
        for (String word : words) {
            boolean isRight = question.grade(new Response.Typed(word)).outcome() == Outcome.RIGHT;
            if (isRight && item.score(QtiValue.of(word)).signum() <= 0) {
                throw item.refused(NoteCode.SCORING_DIFFERS);
            }
        }
        return question;
    }

    private static boolean isWord(QtiValue given, String word) {
        return given.things().size() == 1 && given.things().get(0).toString().equalsIgnoreCase(word);
    }

    private static Question number(QtiItem item) {
        TreeSet<BigDecimal> critical = new TreeSet<>();
        for (String constant : item.scoring().constants()) {
            QtiValue.number(constant).ifPresent(number -> {
                critical.add(number);
                item.scoring().equals().forEach(equal -> critical.addAll(QtiScoring.bounds(equal, number)));
            });
        }
        if (critical.isEmpty()) {
            throw item.refused(NoteCode.NO_KEY);
        }
        TreeSet<BigDecimal> tries = new TreeSet<>(critical);
        BigDecimal before = critical.first().subtract(BigDecimal.ONE);
        tries.add(before);
        tries.add(critical.last().add(BigDecimal.ONE));
        for (BigDecimal point : critical) {
            tries.add(before.add(point).divide(TWO));
            before = point;
        }
        item.score(QtiValue.NOTHING);
        tries.forEach(point -> item.score(QtiValue.number(point)));
        BigDecimal best = item.best();
        List<BigDecimal> right = tries.stream()
                .filter(point -> item.score(QtiValue.number(point)).compareTo(best) == 0)
                .toList();
        List<BigDecimal> partly = tries.stream()
                .filter(point -> !right.contains(point)
                        && item.score(QtiValue.number(point)).signum() > 0)
                .toList();
        BigDecimal low = right.get(0);
        BigDecimal high = right.get(right.size() - 1);
        if (!critical.contains(low) || !critical.contains(high)) {
            // right up to a bound that is wrong itself
            throw item.refused(NoteCode.SCORING_DIFFERS);
        }
        if (tries.subSet(low, true, high, true).size() != right.size()) {
            throw item.refused(NoteCode.SEVERAL_RIGHT, String.valueOf(right.size()));
        }
        if (!partly.isEmpty()) {
            item.notes().loss(NoteCode.PARTIAL_CREDIT, item.interaction().line(), "");
        }
        BigDecimal middle = low.add(high).divide(TWO);
        BigDecimal value = item.correct()
                .asNumber()
                .filter(correct -> correct.compareTo(middle) == 0)
                .orElse(middle);
        Question question = new Numeric(
                item.stem(),
                value,
                high.subtract(value),
                item.feedbackWhen(given -> given.asNumber()
                        .map(number -> number.compareTo(low) >= 0 && number.compareTo(high) <= 0)
                        .orElse(false)),
                item.generalFeedback());
        boolean agrees = item.agrees(
                question,
                given ->
                        new Response.Typed(given.asNumber().map(QtiTyped::typed).orElse("")),
                given -> given.asNumber().filter(partly::contains).isEmpty());
        if (!agrees) {
            throw item.refused(NoteCode.SCORING_DIFFERS);
        }
        return question;
    }

    /** A number as our form takes it: three digits after the sign could be thousands. */
    static String typed(BigDecimal number) {
        String plain = number.toPlainString();
        return plain.matches(".*\\.\\d{3}") ? plain + "0" : plain;
    }
}

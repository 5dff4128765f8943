package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import vn.hocvuso.assessment.bank.MultipleChoice;
import vn.hocvuso.assessment.bank.Numeric;
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
    private static final int MAX_CRITICAL = 2_000;
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
        words.forEach(word -> otherCases(word).forEach(form -> item.score(QtiValue.of(form))));
        BigDecimal best = item.best();
        if (anything.signum() > 0) {
            throw item.refused(NoteCode.SCORING_DIFFERS);
        }
        boolean caseMatters = caseMatters(item, words);
        String general = item.generalFeedback();
        List<ShortAnswer.Variant> variants = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        for (String word : words) {
            BigDecimal score = item.score(QtiValue.of(word)).max(BigDecimal.ZERO);
            boolean exact = caseMatters;
            String feedback = item.feedbackWhen(given -> isWord(given, word, exact));
            boolean says = score.signum() > 0 || !feedback.isEmpty();
            if (says && !PlainText.clean(word).isBlank() && known.add(exact ? word : word.toLowerCase(Locale.ROOT))) {
                variants.add(new ShortAnswer.Variant(
                        item.ids().of("variant", word), PlainText.clean(word), share(score, best), feedback));
            }
        }
        String marks = item.interaction().attribute("class");
        if (!marks.contains(OURS)) {
            item.notes().loss(NoteCode.COMPARISON, item.interaction().line());
        }
        if (variants.stream().noneMatch(variant -> variant.share() == MultipleChoice.WHOLE)) {
            throw item.refused(NoteCode.NEVER_RIGHT);
        }
        Question question =
                new ShortAnswer(item.stem(), variants, marks.contains(DIACRITICS_OPTIONAL), caseMatters, general);
        for (String word : words) {
            boolean earns = !question.grade(new Response.Typed(word)).score().isZero();
            if (earns && item.score(QtiValue.of(word)).signum() <= 0) {
                throw item.refused(NoteCode.SCORING_DIFFERS);
            }
        }
        return question;
    }

    /** Whether every word that earns something earns something else in capitals or in small letters. */
    private static boolean caseMatters(QtiItem item, List<String> words) {
        List<String> earning = words.stream()
                .filter(word -> item.score(QtiValue.of(word)).signum() > 0)
                .filter(word -> otherCases(word).size() > 1)
                .toList();
        return !earning.isEmpty()
                && earning.stream().allMatch(word -> otherCases(word).stream()
                        .anyMatch(form -> item.score(QtiValue.of(form)).compareTo(item.score(QtiValue.of(word))) != 0));
    }

    /** The word as written, in capitals and in small letters. */
    private static Set<String> otherCases(String word) {
        Set<String> forms = new LinkedHashSet<>(List.of(word));
        forms.add(word.toUpperCase(Locale.ROOT));
        forms.add(word.toLowerCase(Locale.ROOT));
        forms.removeIf(form -> !form.equalsIgnoreCase(word));
        return forms;
    }

    private static int share(BigDecimal score, BigDecimal best) {
        return score.multiply(BigDecimal.valueOf(MultipleChoice.WHOLE))
                .divide(best, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    private static boolean isWord(QtiValue given, String word, boolean exact) {
        if (given.things().size() != 1) {
            return false;
        }
        String typed = given.things().get(0).toString();
        return exact ? typed.equals(word) : typed.equalsIgnoreCase(word);
    }

    private static Question number(QtiItem item) {
        TreeSet<BigDecimal> critical = new TreeSet<>();
        for (String constant : item.scoring().constants()) {
            QtiValue.number(constant).ifPresent(number -> {
                critical.add(number);
                item.scoring().equals().forEach(equal -> critical.addAll(QtiScoring.bounds(equal, number)));
            });
            if (critical.size() > MAX_CRITICAL) {
                throw item.refused(NoteCode.TOO_LARGE_TO_PROVE);
            }
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

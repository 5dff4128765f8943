package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.MultipleChoice;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.Scoring;
import vn.hocvuso.assessment.bank.SingleChoice;
import vn.hocvuso.assessment.bank.TrueFalse;

/** A choice becomes a single choice, a statement that is true or false, or a multiple choice. */
final class QtiChoice {

    static final Set<String> TRUE_WORDS = Set.of("true", "đúng");
    static final Set<String> FALSE_WORDS = Set.of("false", "sai");

    private static final int MAX_OPTIONS = 14;
    private static final int MAX_SINGLE = 200;

    private final QtiItem item;
    private final List<String> identifiers = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    private QtiChoice(QtiItem item) {
        this.item = item;
        for (XmlNode choice : item.interaction().elements("simpleChoice")) {
            identifiers.add(choice.attribute("identifier"));
            texts.add(item.textOf(choice));
            ids.add(item.ids().of("option", texts.get(texts.size() - 1)));
        }
        if (identifiers.size() < 2) {
            throw item.refused(NoteCode.TOO_FEW, String.valueOf(identifiers.size()), "2");
        }
        if (identifiers.stream().distinct().count() != identifiers.size()) {
            throw item.refused(NoteCode.SAME_TEXT);
        }
    }

    static Question read(QtiItem item) {
        QtiChoice choice = new QtiChoice(item);
        String limit = item.interaction().attribute("maxChoices");
        boolean several = item.declared("cardinality").equals("multiple") && !limit.equals("1");
        return several ? choice.multiple(limit) : choice.single();
    }

    private Question single() {
        if (identifiers.size() > MAX_SINGLE) {
            throw item.refused(NoteCode.TOO_LARGE_TO_PROVE);
        }
        item.score(QtiValue.NOTHING);
        for (String identifier : identifiers) {
            item.score(QtiValue.of(identifier));
        }
        BigDecimal best = item.best();
        List<Integer> right = IntStream.range(0, identifiers.size())
                .filter(i -> scoreOf(i).compareTo(best) == 0)
                .boxed()
                .toList();
        if (right.size() > 1) {
            throw item.refused(NoteCode.SEVERAL_RIGHT, String.valueOf(right.size()));
        }
        Set<String> partly = Set.copyOf(IntStream.range(0, identifiers.size())
                .filter(i -> !right.contains(i) && scoreOf(i).signum() > 0)
                .mapToObj(identifiers::get)
                .toList());
        if (!partly.isEmpty()) {
            item.notes().loss(NoteCode.PARTIAL_CREDIT, item.interaction().line(), String.valueOf(partly.size()));
        }
        String general = item.generalFeedback();
        int trueAt = words(TRUE_WORDS);
        int falseAt = words(FALSE_WORDS);
        Question question;
        if (texts.size() == 2 && trueAt >= 0 && falseAt >= 0) {
            int rightAt = right.get(0);
            question = new TrueFalse(
                    item.stem(), rightAt == trueAt, feedbackOf(1 - rightAt), feedbackOf(rightAt), general);
        } else {
            question = new SingleChoice(
                    item.stem(),
                    IntStream.range(0, texts.size())
                            .mapToObj(i ->
                                    new SingleChoice.Option(ids.get(i), texts.get(i), right.contains(i), feedbackOf(i)))
                            .toList(),
                    general);
        }
        boolean isTrueFalse = question instanceof TrueFalse;
        boolean agrees = item.agrees(
                question,
                given -> {
                    if (given.isNothing()) {
                        return new Response.Chosen(List.of());
                    }
                    int at = identifiers.indexOf(given.things().get(0).toString());
                    return new Response.Chosen(
                            List.of(isTrueFalse ? at == trueAt ? TrueFalse.TRUE : TrueFalse.FALSE : ids.get(at)));
                },
                given -> given.things().stream().noneMatch(thing -> partly.contains(thing.toString())));
        if (!agrees) {
            throw item.refused(NoteCode.SCORING_DIFFERS);
        }
        return question;
    }

    private int words(Set<String> wanted) {
        for (int i = 0; i < texts.size(); i++) {
            if (wanted.contains(texts.get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private BigDecimal scoreOf(int at) {
        return item.score(QtiValue.of(identifiers.get(at)));
    }

    private String feedbackOf(int at) {
        return item.feedbackWhen(given -> given.contains(identifiers.get(at)));
    }

    private Question multiple(String limitText) {
        int n = identifiers.size();
        if (n > MAX_OPTIONS) {
            throw item.refused(NoteCode.TOO_LARGE_TO_PROVE);
        }
        int limit = limitText.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(limitText), n) : n;
        for (int subset = 0; subset < 1 << n; subset++) {
            if (Integer.bitCount(subset) <= limit) {
                item.score(chosen(subset));
            }
        }
        BigDecimal best = item.best();
        MultipleChoice question = byShares(limit);
        if (question == null || !item.agrees(question, this::response)) {
            question = allOrNothing(best);
        }
        if (!item.agrees(question, this::response)) {
            throw item.refused(NoteCode.SCORING_DIFFERS);
        }
        if (limit < n) {
            if (question.grade(new Response.Chosen(ids)).score().isOne()) {
                throw item.refused(NoteCode.LIMIT_NEEDED, String.valueOf(limit));
            }
            item.notes().loss(NoteCode.CHOICE_LIMIT, item.interaction().line(), String.valueOf(limit));
        }
        return question;
    }

    private QtiValue chosen(int subset) {
        return QtiValue.texts(
                IntStream.range(0, identifiers.size())
                        .filter(i -> (subset & 1 << i) != 0)
                        .mapToObj(identifiers::get)
                        .toList(),
                false);
    }

    private Response response(QtiValue given) {
        return new Response.Chosen(given.things().stream()
                .map(thing -> ids.get(identifiers.indexOf(thing.toString())))
                .toList());
    }

    /** The shares that scores of few options tell; null when there are none. */
    private MultipleChoice byShares(int limit) {
        int n = identifiers.size();
        int right = 0;
        for (int i = 0; i < n; i++) {
            if (item.score(chosen(1 << i)).signum() > 0) {
                right |= 1 << i;
            }
        }
        if (right == 0) {
            return null;
        }
        int base = right;
        while (Integer.bitCount(base) >= limit) {
            base &= base - 1;
        }
        List<BigDecimal> worth = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            worth.add(
                    (right & 1 << i) != 0
                            ? item.score(chosen(1 << i))
                            : item.score(chosen(base | 1 << i))
                                    .subtract(item.score(chosen(base)))
                                    .min(BigDecimal.ZERO));
        }
        return question(shares(worth), Scoring.SHARES);
    }

    /** Exactly the key earns anything. */
    private MultipleChoice allOrNothing(BigDecimal best) {
        List<QtiValue> full = item.tried().stream()
                .filter(given -> item.score(given).compareTo(best) == 0)
                .toList();
        boolean isAllOrNothing = item.tried().stream()
                .allMatch(given ->
                        item.score(given).signum() <= 0 || item.score(given).compareTo(best) == 0);
        if (!isAllOrNothing || full.isEmpty() || full.get(0).isNothing()) {
            throw item.refused(NoteCode.SCORING_DIFFERS);
        }
        if (full.size() > 1) {
            throw item.refused(NoteCode.SEVERAL_RIGHT, String.valueOf(full.size()));
        }
        List<BigDecimal> worth = identifiers.stream()
                .map(identifier -> full.get(0).contains(identifier) ? BigDecimal.ONE : BigDecimal.ONE.negate())
                .toList();
        MultipleChoice question = question(shares(worth), Scoring.ALL_OR_NOTHING);
        if (question == null) {
            throw item.refused(NoteCode.SHARES);
        }
        return question;
    }

    /** Whole shares in exactly the proportion of the worths, as far as that is possible. */
    static List<Integer> shares(List<BigDecimal> worth) {
        BigDecimal sum = worth.stream().filter(value -> value.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
        int scale = worth.stream()
                .mapToInt(value -> Math.max(value.stripTrailingZeros().scale(), 0))
                .max()
                .orElse(0);
        BigInteger whole = BigInteger.valueOf(MultipleChoice.WHOLE);
        BigInteger units =
                scale > 12 ? BigInteger.ZERO : sum.movePointRight(scale).toBigInteger();
        BigDecimal factor = units.signum() == 0 || units.compareTo(whole.shiftLeft(1)) > 0
                ? BigDecimal.valueOf(MultipleChoice.WHOLE).divide(sum, MathContext.DECIMAL128)
                : new BigDecimal(whole)
                        .divide(new BigDecimal(units), 0, RoundingMode.HALF_UP)
                        .movePointRight(scale);
        BigDecimal least = BigDecimal.valueOf(-2L * MultipleChoice.WHOLE);
        return worth.stream()
                .map(value -> value.multiply(factor)
                        .max(least)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue())
                .toList();
    }

    private MultipleChoice question(List<Integer> shares, Scoring scoring) {
        List<MultipleChoice.Option> options = IntStream.range(0, texts.size())
                .mapToObj(i -> new MultipleChoice.Option(ids.get(i), texts.get(i), shares.get(i), feedbackOf(i)))
                .toList();
        try {
            return new MultipleChoice(item.stem(), options, scoring, item.generalFeedback());
        } catch (IllegalArgumentException uneven) {
            return null;
        }
    }
}

package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.Slider;

/** A value on a scale; every value of the scale is tried. */
final class QtiSlider {

    private static final int MAX_VALUES = 2_000;

    private QtiSlider() {}

    static Question read(QtiItem item) {
        BigDecimal lower = number(item, "lowerBound", null);
        BigDecimal upper = number(item, "upperBound", null);
        BigDecimal step = number(item, "step", BigDecimal.ONE);
        boolean leads = step.signum() > 0
                && lower.compareTo(upper) < 0
                && upper.subtract(lower).remainder(step).signum() == 0;
        if (!leads) {
            throw item.refused(NoteCode.SYNTAX, "step");
        }
        if (upper.subtract(lower).divideToIntegralValue(step).compareTo(BigDecimal.valueOf(MAX_VALUES)) > 0) {
            throw item.refused(NoteCode.TOO_LARGE_TO_PROVE);
        }
        List<BigDecimal> values = new ArrayList<>();
        for (BigDecimal value = lower; value.compareTo(upper) <= 0; value = value.add(step)) {
            values.add(value);
            item.score(QtiValue.number(value));
        }
        item.score(QtiValue.NOTHING);
        BigDecimal best = item.best();
        List<BigDecimal> right = values.stream()
                .filter(value -> item.score(QtiValue.number(value)).compareTo(best) == 0)
                .toList();
        BigDecimal low = right.get(0);
        BigDecimal high = right.get(right.size() - 1);
        BigDecimal key = item.correct().asNumber().filter(values::contains).orElse(right.get(right.size() / 2));
        BigDecimal tolerance = key.subtract(low).max(high.subtract(key));
        String whenRight = item.feedbackWhen(
                given -> given.asNumber().filter(right::contains).isPresent());
        Question question = new Slider(
                item.stem(),
                new Slider.Scale(lower, upper, step),
                key,
                tolerance,
                "",
                whenRight,
                item.generalFeedback());
        boolean agrees = item.agrees(
                question,
                given -> new Response.Typed(
                        given.asNumber().map(BigDecimal::toPlainString).orElse("")));
        if (!agrees) {
            throw item.refused(NoteCode.SCORING_DIFFERS);
        }
        return question;
    }

    private static BigDecimal number(QtiItem item, String attribute, BigDecimal otherwise) {
        if (otherwise != null && !item.interaction().has(attribute)) {
            return otherwise;
        }
        return QtiValue.number(item.interaction().attribute(attribute))
                .orElseThrow(() -> item.refused(NoteCode.SYNTAX, attribute));
    }
}

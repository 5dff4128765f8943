package vn.hocvuso.assessment.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value is set on a scale, or typed. What is not a value of the scale is reported as wrongly formatted.
 *
 * @param value the key, on the scale
 * @param tolerance how far off still counts as right, at least 0
 * @param unit shown behind the value; may be empty
 */
public record Slider(
        String stem,
        Scale scale,
        BigDecimal value,
        BigDecimal tolerance,
        String unit,
        String feedbackWhenRight,
        String generalFeedback)
        implements Question {

    private static final String WHEN_RIGHT = "right";

    /**
     * From where to where, and in which steps.
     *
     * @param upper above the lower end by a whole number of steps
     * @param step above 0
     */
    public record Scale(BigDecimal lower, BigDecimal upper, BigDecimal step) {

        public Scale {
            if (step.signum() <= 0
                    || lower.compareTo(upper) >= 0
                    || upper.subtract(lower).remainder(step).signum() != 0) {
                throw new IllegalArgumentException("a scale has steps that lead from its lower to its upper end");
            }
        }

        /** Whether the number is a value of the scale. */
        boolean has(BigDecimal number) {
            return number.compareTo(lower) >= 0
                    && number.compareTo(upper) <= 0
                    && number.subtract(lower).remainder(step).signum() == 0;
        }
    }

    public Slider {
        if (!scale.has(value) || tolerance.signum() < 0) {
            throw new IllegalArgumentException("the key lies on the scale, and a tolerance is not negative");
        }
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.SLIDER;
    }

    @Override
    public List<Part> parts() {
        return List.of();
    }

    @Override
    public Layout layout() {
        return Layout.FIXED;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        return FormFields.typed(fields);
    }

    @Override
    public ResponseCheck check(Response response) {
        if (response.isEmpty()) {
            return ResponseCheck.EMPTY;
        }
        return number(response).isPresent() ? ResponseCheck.COMPLETE : ResponseCheck.WRONG_FORMAT;
    }

    @Override
    public Grade grade(Response response) {
        if (response.isEmpty()) {
            return Grade.unanswered();
        }
        return number(response)
                .map(number -> isRight(number)
                        ? Grade.of(Fraction.ONE, List.of(WHEN_RIGHT))
                        : Grade.of(Fraction.ZERO, List.of()))
                .orElseGet(Grade::unreadable);
    }

    @Override
    public Response key() {
        return new Response.Typed(value.toPlainString());
    }

    @Override
    public Optional<String> feedback(String key) {
        return Optional.of(feedbackWhenRight).filter(text -> key.equals(WHEN_RIGHT) && !text.isEmpty());
    }

    @Override
    public QuestionView view(Response response, List<Part> order) {
        return QuestionView.of(this)
                .typed(response)
                .scale(QuestionView.Scale.of(scale.lower, scale.upper, scale.step))
                .units(unit.isEmpty() ? List.of() : List.of(unit))
                .view();
    }

    @Override
    public List<ReviewLine> review(Response response, List<Part> order) {
        Optional<BigDecimal> number = number(response);
        boolean right = number.filter(this::isRight).isPresent();
        String given = FormFields.typed(response);
        return List.of(new ReviewLine(
                "",
                number.isPresent() ? withUnit(given) : given,
                withUnit(value.stripTrailingZeros().toPlainString()),
                !given.isBlank(),
                right,
                right ? feedbackWhenRight : ""));
    }

    private String withUnit(String number) {
        return unit.isEmpty() ? number : number + ' ' + unit;
    }

    private boolean isRight(BigDecimal number) {
        return number.subtract(value).abs().compareTo(tolerance) <= 0;
    }

    /** The number, if it is one of the scale. A scale has no separators of thousands, so that 1.000 is one. */
    private Optional<BigDecimal> number(Response response) {
        return DecimalNumber.plain(FormFields.typed(response)).filter(scale::has);
    }
}

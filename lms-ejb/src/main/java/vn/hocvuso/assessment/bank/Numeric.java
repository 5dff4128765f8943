package vn.hocvuso.assessment.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number is typed. Comma and point are decimal signs; separators of thousands are not read, because "1.000" is a
 * thousand to one reader and one to another: such an answer is reported as wrongly formatted.
 *
 * @param tolerance how far off still counts as right, at least 0
 */
public record Numeric(
        String stem, BigDecimal value, BigDecimal tolerance, String feedbackWhenRight, String generalFeedback)
        implements Question {

    private static final String WHEN_RIGHT = "right";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,30})?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    public Numeric {
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("a tolerance is not negative");
        }
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.NUMERIC;
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
    public Optional<String> feedback(String key) {
        return Optional.of(feedbackWhenRight).filter(text -> key.equals(WHEN_RIGHT) && !text.isEmpty());
    }

    @Override
    public List<ReviewLine> review(Response response, List<Part> order) {
        boolean right = number(response).filter(this::isRight).isPresent();
        String given = response instanceof Response.Typed typed ? typed.text() : "";
        String key = value.stripTrailingZeros().toPlainString();
        return List.of(new ReviewLine("", given, key, !given.isBlank(), right, right ? feedbackWhenRight : ""));
    }

    private boolean isRight(BigDecimal number) {
        return number.subtract(value).abs().compareTo(tolerance) <= 0;
    }

    private static Optional<BigDecimal> number(Response response) {
        return response instanceof Response.Typed typed ? number(typed.text()) : Optional.empty();
    }

    /** The number in a typed text, if it is one without separators of thousands. */
    static Optional<BigDecimal> number(String typed) {
        String text = typed.strip().replace('\u2212', '-');
        if (!NUMBER.matcher(text).matches() || THOUSANDS.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(',', '.')));
    }
}

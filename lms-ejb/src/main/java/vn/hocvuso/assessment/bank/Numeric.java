package vn.hocvuso.assessment.bank;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number is typed, where wanted with a unit. Comma and point are decimal signs; separators of thousands are not read,
 * because "1.000" is a thousand to one reader and one to another: such an answer is reported as wrongly formatted, and so
 * is one with an unknown unit.
 *
 * @param value the key, in the first unit
 * @param tolerance how far off still counts as right, at least 0, in the first unit
 * @param units units that may stand behind the number; empty when none may
 * @param unitRequired whether a number without a unit is wrongly formatted; else it is read in the first unit
 */
public record Numeric(
        String stem,
        BigDecimal value,
        BigDecimal tolerance,
        List<Unit> units,
        boolean unitRequired,
        String feedbackWhenRight,
        String generalFeedback)
        implements Question {

    private static final String WHEN_RIGHT = "right";
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("([+\\-\u2212]?[\\d.,]+)(.*)", Pattern.DOTALL);

    /**
     * A unit.
     *
     * @param factor one of it is so many of the first unit; above 0
     */
    public record Unit(String symbol, BigDecimal factor) {

        public Unit {
            if (symbol.isBlank() || symbol.matches("[\\d.,].*") || factor.signum() <= 0) {
                throw new IllegalArgumentException("a unit has a symbol, and its factor is above 0");
            }
        }
    }

    public Numeric {
        units = List.copyOf(units);
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("a tolerance is not negative");
        }
        boolean isFirstOne = units.isEmpty() || units.get(0).factor.compareTo(BigDecimal.ONE) == 0;
        boolean areDifferent = units.stream().map(Unit::symbol).distinct().count() == units.size();
        if (!isFirstOne || !areDifferent || (unitRequired && units.isEmpty())) {
            throw new IllegalArgumentException("units differ, and one of the first unit is one");
        }
    }

    /** A number without unit. */
    public Numeric(
            String stem, BigDecimal value, BigDecimal tolerance, String feedbackWhenRight, String generalFeedback) {
        this(stem, value, tolerance, List.of(), false, feedbackWhenRight, generalFeedback);
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
    public Response key() {
        return new Response.Typed(withUnit(DecimalNumber.write(value)));
    }

    @Override
    public Optional<String> feedback(String key) {
        return Optional.of(feedbackWhenRight).filter(text -> key.equals(WHEN_RIGHT) && !text.isEmpty());
    }

    @Override
    public QuestionView view(Response response, List<Part> order) {
        return QuestionView.of(this)
                .typed(response)
                .units(units.stream().map(Unit::symbol).toList())
                .view();
    }

    @Override
    public List<ReviewLine> review(Response response, List<Part> order) {
        boolean right = number(response).filter(this::isRight).isPresent();
        String given = FormFields.typed(response);
        String expected = withUnit(value.stripTrailingZeros().toPlainString());
        return List.of(new ReviewLine("", given, expected, !given.isBlank(), right, right ? feedbackWhenRight : ""));
    }

    private String withUnit(String number) {
        return units.isEmpty() ? number : number + ' ' + units.get(0).symbol;
    }

    private boolean isRight(BigDecimal number) {
        return number.subtract(value).abs().compareTo(tolerance) <= 0;
    }

    /** The number in the first unit. */
    private Optional<BigDecimal> number(Response response) {
        String typed = FormFields.typed(response).strip();
        Matcher found = NUMBER_AND_UNIT.matcher(typed);
        if (units.isEmpty() || !found.matches() || found.group(2).isBlank()) {
            return unitRequired ? Optional.empty() : DecimalNumber.unambiguous(typed);
        }
        return unit(found.group(2))
                .flatMap(unit -> DecimalNumber.unambiguous(found.group(1)).map(number -> number.multiply(unit.factor)));
    }

    /** The unit as written, or else the only one that differs from it in capitals alone: mb is MB unless Mb is one too. */
    private Optional<Unit> unit(String typed) {
        String symbol = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        List<Unit> alike = units.stream()
                .filter(unit -> unit.symbol.equalsIgnoreCase(symbol))
                .toList();
        return alike.stream()
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst()
                .or(() -> alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty());
    }
}

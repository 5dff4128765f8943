package vn.hocvuso.assessment.bank;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Arithmetic in a parametrised question: numbers, variables, {@code + - * /}, parentheses, {@code round(x, digits)},
 * {@code min(x, y)} and {@code max(x, y)}. Exact but for division, which keeps 16 digits.
 */
final class Expression {

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(\\d+(?:\\.\\d+)?)|([a-z][a-z0-9_]*)|([-+*/(),]))");
    private static final int DEEPEST = 40;
    private static final int MOST_DIGITS = 10;

    private final List<String> tokens = new ArrayList<>();
    private final String text;
    private final Map<String, BigDecimal> values;
    private int at;
    private int depth;

    private Expression(String text, Map<String, BigDecimal> values) {
        this.text = text;
        this.values = values;
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (token.find() && token.start() == end) {
            tokens.add(token.group().strip());
            end = token.end();
        }
        if (!text.substring(end).isBlank()) {
            throw wrong();
        }
    }

    /**
     * The value of an expression.
     *
     * @throws IllegalArgumentException when it is not one, names an unknown variable or divides by zero
     */
    static BigDecimal value(String text, Map<String, BigDecimal> values) {
        Expression expression = new Expression(text, values);
        BigDecimal value = expression.sum();
        if (expression.at != expression.tokens.size()) {
            throw expression.wrong();
        }
        return value;
    }

    private BigDecimal sum() {
        BigDecimal value = product();
        while (true) {
            if (take("+")) {
                value = value.add(product());
            } else if (take("-")) {
                value = value.subtract(product());
            } else {
                return value;
            }
        }
    }

    private BigDecimal product() {
        BigDecimal value = factor();
        while (true) {
            if (take("*")) {
                value = value.multiply(factor());
            } else if (take("/")) {
                BigDecimal divisor = factor();
                if (divisor.signum() == 0) {
                    throw new IllegalArgumentException("division by zero in " + text);
                }
                value = value.divide(divisor, MathContext.DECIMAL64);
            } else {
                return value;
            }
        }
    }

    private BigDecimal factor() {
        if (++depth > DEEPEST) {
            throw wrong();
        }
        BigDecimal value = take("-") ? factor().negate() : operand();
        depth--;
        return value;
    }

    private BigDecimal operand() {
        if (take("(")) {
            BigDecimal value = sum();
            expect(")");
            return value;
        }
        if (at == tokens.size()) {
            throw wrong();
        }
        String token = tokens.get(at++);
        if (Character.isDigit(token.charAt(0))) {
            return new BigDecimal(token);
        }
        if (at < tokens.size() && tokens.get(at).equals("(")) {
            return function(token);
        }
        BigDecimal value = values.get(token);
        if (value == null) {
            throw wrong();
        }
        return value;
    }

    private BigDecimal function(String name) {
        expect("(");
        BigDecimal first = sum();
        expect(",");
        BigDecimal second = sum();
        expect(")");
        return switch (name) {
            case "min" -> first.min(second);
            case "max" -> first.max(second);
            case "round" -> first.setScale(digits(second), RoundingMode.HALF_UP);
            default -> throw wrong();
        };
    }

    private int digits(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(MOST_DIGITS)) > 0) {
            throw wrong();
        }
        return number.intValue();
    }

    private boolean take(String token) {
        boolean isNext = at < tokens.size() && tokens.get(at).equals(token);
        at += isNext ? 1 : 0;
        return isNext;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw wrong();
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("not an expression of these variables: " + text);
    }
}

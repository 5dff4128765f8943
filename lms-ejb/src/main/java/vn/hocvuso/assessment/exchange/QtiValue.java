package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value of QTI: nothing, one thing or several. Things are numbers ({@link BigDecimal}), truth values and texts.
 *
 * @param ordered whether the order of several things counts
 */
record QtiValue(List<Object> things, boolean ordered) {

    static final QtiValue NOTHING = new QtiValue(List.of(), false);

    // bounded, so that no number of a stranger fills the memory
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d{1,2})?");

    QtiValue {
        things = List.copyOf(things);
    }

    static QtiValue of(Object thing) {
        return new QtiValue(List.of(thing), false);
    }

    static QtiValue number(BigDecimal number) {
        return of(number);
    }

    static QtiValue texts(List<String> texts, boolean ordered) {
        return new QtiValue(new ArrayList<>(texts), ordered);
    }

    boolean isNothing() {
        return things.isEmpty();
    }

    Optional<BigDecimal> asNumber() {
        return things.size() == 1 && things.get(0) instanceof BigDecimal number
                ? Optional.of(number)
                : Optional.empty();
    }

    boolean isTrue() {
        return things.size() == 1 && Boolean.TRUE.equals(things.get(0));
    }

    /** Whether both hold the same things, in the same order where it counts. */
    boolean matches(QtiValue other) {
        if (things.size() != other.things.size()) {
            return false;
        }
        if (ordered || other.ordered || things.size() == 1) {
            for (int i = 0; i < things.size(); i++) {
                if (!same(things.get(i), other.things.get(i))) {
                    return false;
                }
            }
            return true;
        }
        List<Object> left = new ArrayList<>(other.things);
        for (Object thing : things) {
            int at = indexOf(left, thing);
            if (at < 0) {
                return false;
            }
            left.remove(at);
        }
        return true;
    }

    boolean contains(Object thing) {
        return indexOf(things, thing) >= 0;
    }

    private static int indexOf(List<Object> things, Object wanted) {
        for (int i = 0; i < things.size(); i++) {
            if (same(things.get(i), wanted)) {
                return i;
            }
        }
        return -1;
    }

    static boolean same(Object one, Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal second) {
            return number.compareTo(second) == 0;
        }
        return one.equals(other);
    }

    /** A thing of that base type as a file writes it; empty when it is none. */
    static Optional<Object> parse(String text, String baseType) {
        String stripped = text.strip();
        return switch (baseType) {
            case "integer", "float" -> number(stripped).map(number -> (Object) number);
            case "boolean" -> Optional.of(stripped.equals("true") || stripped.equals("1"));
            case "pair" -> Optional.of(pair(stripped, true));
            case "directedPair" -> Optional.of(pair(stripped, false));
            default -> Optional.of(stripped);
        };
    }

    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static String pair(String text, boolean sorted) {
        String[] ends = text.split("\\s+");
        if (sorted) {
            Arrays.sort(ends);
        }
        return String.join(" ", ends);
    }
}

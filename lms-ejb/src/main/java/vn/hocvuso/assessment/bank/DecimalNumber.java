package vn.hocvuso.assessment.bank;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them; comma and point are decimal signs. */
final class DecimalNumber {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,30})?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private DecimalNumber() {}

    /** The number in a typed text; empty when "1.000" could be a thousand or one. */
    static Optional<BigDecimal> unambiguous(String typed) {
        return THOUSANDS.matcher(clean(typed)).matches() ? Optional.empty() : plain(typed);
    }

    /** The number in a typed text, whatever stands behind its decimal sign. */
    static Optional<BigDecimal> plain(String typed) {
        String text = clean(typed);
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** The number so that {@link #unambiguous} reads it. */
    static String write(BigDecimal number) {
        String text = number.toPlainString();
        return THOUSANDS.matcher(text).matches() ? text + '0' : text;
    }

    private static String clean(String typed) {
        return typed.strip().replace('\u2212', '-');
    }
}

package vn.hocvuso.web.bank;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.hocvuso.assessment.bank.MultipleChoice;

/** What authors type into a question's form, as texts, numbers and shares. */
final class Typed {

    private static final String NUMBER = "[+-]?\\d{1,15}([.,]\\d{1,10})?";
    // a thousand to one reader, one to another
    private static final String AMBIGUOUS = "[+-]?[1-9]\\d{0,2}[.,]\\d{3}";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int SHARE_DIGITS = 5;

    private Typed() {}

    /** The text without the spaces around it, line breaks as one sign. */
    static String text(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    /** The number; comma and point are decimal signs. */
    static BigDecimal number(String typed) {
        String plain = typed.strip().replace('\u2212', '-');
        if (plain.matches(AMBIGUOUS)) {
            throw new FormProblem("number-ambiguous", typed);
        }
        if (!plain.matches(NUMBER)) {
            throw new FormProblem("number", typed);
        }
        return new BigDecimal(plain.replace(',', '.'));
    }

    /** The number as it is typed in Vietnamese. */
    static String number(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString().replace('.', ',');
        return plain.matches(AMBIGUOUS) ? plain + '0' : plain;
    }

    /** A whole number from 0. */
    static int count(String typed) {
        if (!typed.strip().matches("\\d{1,4}")) {
            throw new FormProblem("number", typed);
        }
        return Integer.parseInt(typed.strip());
    }

    /** A share in percent as the bank counts shares. */
    static int share(String percent) {
        BigDecimal typed = number(percent.replace("%", ""));
        if (typed.abs().compareTo(WHOLE) > 0) {
            throw new FormProblem("share", percent);
        }
        return typed.movePointRight(SHARE_DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** A share of the bank in percent, as typed. */
    static String percent(int share) {
        return number(BigDecimal.valueOf(share).movePointLeft(SHARE_DIGITS));
    }

    /** The n-th of equal shares; together they make the whole exactly. */
    static int equalShare(int index, int of) {
        int each = MultipleChoice.WHOLE / of;
        return index == 0 ? MultipleChoice.WHOLE - each * (of - 1) : each;
    }
}

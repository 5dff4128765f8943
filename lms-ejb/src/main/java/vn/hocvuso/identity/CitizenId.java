package vn.hocvuso.identity;

import java.util.regex.Pattern;
import vn.hocvuso.shared.RuleViolationException;

/** Số định danh cá nhân: 12 digits. The only hard rule; older cards may disagree with birth date and province. */
final class CitizenId {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{12}");
    private static final Pattern SPACES = Pattern.compile("[\\s.-]");

    private static final int SHOWN_FIRST = 4;
    private static final int SHOWN_LAST = 3;

    private final String digits;

    private CitizenId(String digits) {
        this.digits = digits;
    }

    static CitizenId of(String typed) {
        String digits = SPACES.matcher(typed).replaceAll("");
        if (!TWELVE_DIGITS.matcher(digits).matches()) {
            throw new RuleViolationException("identity.citizen-id-malformed");
        }
        return new CitizenId(digits);
    }

    /** {@code 0520•••••984}: enough to recognise one's own. */
    String masked() {
        return digits.substring(0, SHOWN_FIRST)
                + "•".repeat(digits.length() - SHOWN_FIRST - SHOWN_LAST)
                + digits.substring(digits.length() - SHOWN_LAST);
    }

    String digits() {
        return digits;
    }
}

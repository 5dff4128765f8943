package vn.hocvuso.assessment.exam;

import java.security.SecureRandom;
import java.util.Locale;

/** The word that opens the door of an exam: said aloud, written on a board, typed on small keys. */
final class AccessCode {

    /** Neither 0 and O nor 1, I and L: nobody has to ask which it is. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int HALF = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AccessCode() {}

    /** A new code, {@code K7M-Q4T}. */
    static String draw() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 2 * HALF; i++) {
            code.append(i == HALF ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** Whether that was typed, in whatever case, with or without the dash or spaces. */
    static boolean isTyped(String code, String typed) {
        return bare(code).equals(bare(typed));
    }

    private static String bare(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}

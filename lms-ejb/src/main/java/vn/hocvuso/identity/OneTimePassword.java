package vn.hocvuso.identity;

import java.security.SecureRandom;

/**
 * Draws passwords that are read aloud, copied from a slip and typed once: {@code mabo-tiku-37}. Syllables and digits only,
 * nothing that looks like something else; some 31 bits, behind the rest after eight wrong ones.
 */
final class OneTimePassword {

    private static final String CONSONANTS = "bcdghkmnprstvx";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 4;
    private static final int NUMBERS = 90;
    private static final int TWO_DIGITS = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    static String draw() {
        StringBuilder password = new StringBuilder();
        for (int syllable = 0; syllable < SYLLABLES; syllable++) {
            if (syllable == SYLLABLES / 2) {
                password.append('-');
            }
            password.append(letterOf(CONSONANTS)).append(letterOf(VOWELS));
        }
        return password.append('-').append(TWO_DIGITS + RANDOM.nextInt(NUMBERS)).toString();
    }

    private static char letterOf(String letters) {
        return letters.charAt(RANDOM.nextInt(letters.length()));
    }
}

package vn.hocvuso.rights;

import java.security.SecureRandom;

/** What stands in place of a name: {@code #K7QM4T2N}, drawn, so that nothing leads back. */
final class Pseudonym {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Pseudonym() {}

    static String draw() {
        StringBuilder drawn = new StringBuilder("#");
        for (int i = 0; i < LENGTH; i++) {
            drawn.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return drawn.toString();
    }
}

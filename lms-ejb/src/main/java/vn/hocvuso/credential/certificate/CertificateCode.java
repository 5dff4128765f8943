package vn.hocvuso.credential.certificate;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code of a certificate: 16 unguessable characters and a check character.
 *
 * <p>The alphabet has 29 signs, a prime number: with the weights 1 to 17 the check character then finds every single
 * wrong character and every swap of two. Letters that look like a digit are not in it and are read as that digit.
 *
 * @param value the 17 characters, without separators
 */
public record CertificateCode(String value) {

    private static final String ALPHABET = "0123456789ACDEFGHJKMNPQRTVWXY";
    private static final String LOOKALIKES = "OILSZBU";
    private static final String MEANT = "011528V";
    private static final int RANDOM_CHARACTERS = 16;
    private static final int LENGTH = RANDOM_CHARACTERS + 1;
    private static final int GROUP = 4;

    public CertificateCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a certificate code");
        }
    }

    static CertificateCode draw(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new CertificateCode(code.append(checkOf(code)).toString());
    }

    /** The code somebody typed, in any case, with spaces or hyphens; empty when it cannot be one. */
    public static Optional<CertificateCode> parse(String typed) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (char sign : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            int lookalike = LOOKALIKES.indexOf(sign);
            char meant = lookalike < 0 ? sign : MEANT.charAt(lookalike);
            if (meant != '-' && !Character.isWhitespace(meant)) {
                code.append(meant);
            }
        }
        return Optional.of(code.toString())
                .filter(CertificateCode::isWellFormed)
                .map(CertificateCode::new);
    }

    /** The code in groups of four, as it is printed and read aloud. */
    public String printed() {
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < LENGTH; i += GROUP) {
            printed.append(i == 0 ? "" : "-").append(value, i, Math.min(i + GROUP, LENGTH));
        }
        return printed.toString();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isWellFormed(String value) {
        return value.length() == LENGTH
                && value.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                && checkOf(value) == value.charAt(RANDOM_CHARACTERS);
    }

    private static char checkOf(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            sum += (i + 1) * ALPHABET.indexOf(code.charAt(i));
        }
        // weight 17 for the check character itself; its inverse modulo 29 is 12
        int check = Math.floorMod(-sum * 12, ALPHABET.length());
        return ALPHABET.charAt(check);
    }
}

package vn.hocvuso.credential.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CertificateCodeTest {

    private static final String ALPHABET = "0123456789ACDEFGHJKMNPQRTVWXY";

    private final Random random = new Random(20261122);

    @Test
    void isReadBack_whenTypedInSmallLettersWithHyphensAndSpaces() {
        CertificateCode code = CertificateCode.draw(random);

        assertThat(CertificateCode.parse(" " + code.printed().toLowerCase(java.util.Locale.ROOT) + " "))
                .contains(code);
    }

    @Test
    void isReadBack_whenLookalikesAreTyped() {
        CertificateCode code = CertificateCode.draw(random);
        String typed = code.value()
                .replace('0', 'O')
                .replace('1', 'l')
                .replace('2', 'z')
                .replace('5', 'S')
                .replace('8', 'b')
                .replace('V', 'u');

        assertThat(CertificateCode.parse(typed)).contains(code);
    }

    @Test
    void isRefused_whenAnyOneCharacterIsWrong() {
        String code = CertificateCode.draw(random).value();

        for (int place = 0; place < code.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != code.charAt(place)) {
                    assertThat(CertificateCode.parse(code.substring(0, place) + other + code.substring(place + 1)))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void isRefused_whenAnyTwoCharactersAreSwapped() {
        char[] code = CertificateCode.draw(random).value().toCharArray();

        for (int i = 0; i < code.length; i++) {
            for (int j = i + 1; j < code.length; j++) {
                char[] swapped = code.clone();
                swapped[i] = code[j];
                swapped[j] = code[i];
                if (code[i] != code[j]) {
                    assertThat(CertificateCode.parse(new String(swapped))).isEmpty();
                }
            }
        }
    }

    @Test
    void isRefused_whenLengthOrSignsAreWrong() {
        assertThat(CertificateCode.parse("")).isEmpty();
        assertThat(CertificateCode.parse("0".repeat(10_000))).isEmpty();
        assertThat(CertificateCode.parse("đâykhôngphảimã***")).isEmpty();
    }
}

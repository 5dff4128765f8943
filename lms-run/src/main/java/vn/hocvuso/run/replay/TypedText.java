package vn.hocvuso.run.replay;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How typed words and numbers are read, by the rules of {@code docs/receipts.md}. */
final class TypedText {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private TypedText() {}

    /** Words in the form in which they are compared. */
    static String comparable(String text, boolean caseMatters, boolean diacriticsOptional) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String folded =
                caseMatters ? composed : composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : folded.split("[ \\t\\n\\x0B\\f\\r\\u00A0\\u200B\\uFEFF]+")) {
            if (!word.isEmpty()) {
                words.add(diacriticsOptional ? bare(tonesBehind(word)) : tonesBehind(word));
            }
        }
        return String.join(" ", words);
    }

    private static String tonesBehind(String word) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (char letter : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            (TONES.indexOf(letter) < 0 ? letters : tones).append(letter);
        }
        return letters.append(tones).toString();
    }

    private static String bare(String word) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(letter -> !isMark(letter))
                .forEach(letters::appendCodePoint);
        return letters.toString().replace('đ', 'd').replace('Đ', 'D');
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** A number with comma or point for the decimal sign. */
    static Optional<BigDecimal> number(String typed) {
        String text = typed.strip().replace('\u2212', '-');
        return text.matches("[+-]?[0-9]{1,30}([.,][0-9]{1,30})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    /** The same; nothing when three digits behind the sign could be thousands. */
    static Optional<BigDecimal> unambiguous(String typed) {
        String text = typed.strip().replace('\u2212', '-');
        return text.matches("[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}") ? Optional.empty() : number(typed);
    }
}

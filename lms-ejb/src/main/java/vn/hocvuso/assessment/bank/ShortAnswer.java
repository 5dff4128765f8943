package vn.hocvuso.assessment.bank;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word or a few are typed; any of the variants is right. Compared without regard to case, outer and repeated spaces,
 * Unicode form, and where in its syllable a tone mark was typed ("hòa", "hoà").
 *
 * @param diacriticsOptional whether "mat khau" counts as "mật khẩu"
 */
public record ShortAnswer(String stem, List<Variant> variants, boolean diacriticsOptional, String generalFeedback)
        implements Question {

    /**
     * One accepted answer.
     *
     * @param feedback for whoever typed it; may be empty
     */
    public record Variant(String id, String text, String feedback) {}

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    public ShortAnswer {
        variants = List.copyOf(variants);
        if (variants.isEmpty() || variants.stream().anyMatch(variant -> variant.text.isBlank())) {
            throw new IllegalArgumentException("a short answer needs an accepted answer");
        }
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.SHORT_ANSWER;
    }

    @Override
    public List<Part> parts() {
        return List.of();
    }

    @Override
    public Layout layout() {
        return Layout.FIXED;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        return FormFields.typed(fields);
    }

    @Override
    public ResponseCheck check(Response response) {
        return response.isEmpty() ? ResponseCheck.EMPTY : ResponseCheck.COMPLETE;
    }

    @Override
    public Grade grade(Response response) {
        if (response.isEmpty()) {
            return Grade.unanswered();
        }
        if (!(response instanceof Response.Typed typed)) {
            return Grade.unreadable();
        }
        return accepted(typed.text())
                .map(variant -> Grade.of(Fraction.ONE, List.of(variant.id)))
                .orElseGet(() -> Grade.of(Fraction.ZERO, List.of()));
    }

    @Override
    public Optional<String> feedback(String key) {
        return variants.stream()
                .filter(variant -> variant.id.equals(key))
                .map(Variant::feedback)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    @Override
    public List<ReviewLine> review(Response response, List<Part> order) {
        String given = response instanceof Response.Typed typed ? typed.text() : "";
        Optional<Variant> accepted = accepted(given);
        return List.of(new ReviewLine(
                "",
                given,
                variants.get(0).text,
                !given.isBlank(),
                accepted.isPresent(),
                accepted.map(Variant::feedback).orElse("")));
    }

    private Optional<Variant> accepted(String typed) {
        String wanted = comparable(typed);
        return variants.stream()
                .filter(variant -> comparable(variant.text).equals(wanted))
                .findFirst();
    }

    private String comparable(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder();
        for (String word : SPACES.split(folded)) {
            if (!word.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(tonesLast(word));
            }
        }
        return diacriticsOptional ? bare(words.toString()) : words.toString();
    }

    private static String bare(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }

    private static String tonesLast(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder tones = new StringBuilder();
        TONES.matcher(decomposed).results().forEach(found -> tones.append(found.group()));
        return TONES.matcher(decomposed).replaceAll("") + tones;
    }
}

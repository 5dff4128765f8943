package vn.hocvuso.assessment.bank;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word or a few are typed; the first variant that fits decides. Compared without regard to outer and repeated spaces,
 * Unicode form, and where in its syllable a tone mark was typed ("hòa", "hoà").
 *
 * @param diacriticsOptional whether "mat khau" counts as "mật khẩu"
 * @param caseMatters whether capitals and small letters differ
 */
public record ShortAnswer(
        String stem, List<Variant> variants, boolean diacriticsOptional, boolean caseMatters, String generalFeedback)
        implements Question {

    /**
     * One expected answer.
     *
     * @param share what it earns of {@link MultipleChoice#WHOLE}; 0 for a mistake that deserves feedback of its own
     * @param feedback for whoever typed it; may be empty
     */
    public record Variant(String id, String text, int share, String feedback) {

        public Variant {
            if (share < 0 || share > MultipleChoice.WHOLE) {
                throw new IllegalArgumentException("an answer earns a share of the whole: " + share);
            }
        }

        /** An answer that earns everything. */
        public Variant(String id, String text, String feedback) {
            this(id, text, MultipleChoice.WHOLE, feedback);
        }
    }

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    public ShortAnswer {
        variants = List.copyOf(variants);
        if (variants.stream().noneMatch(variant -> variant.share == MultipleChoice.WHOLE)
                || variants.stream().anyMatch(variant -> variant.text.isBlank())) {
            throw new IllegalArgumentException("a short answer needs an answer that earns everything");
        }
    }

    /** An answer in which capitals do not matter. */
    public ShortAnswer(String stem, List<Variant> variants, boolean diacriticsOptional, String generalFeedback) {
        this(stem, variants, diacriticsOptional, false, generalFeedback);
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
        return known(typed.text())
                .map(variant -> Grade.of(Fraction.of(variant.share, MultipleChoice.WHOLE), List.of(variant.id)))
                .orElseGet(() -> Grade.of(Fraction.ZERO, List.of()));
    }

    @Override
    public Response key() {
        return new Response.Typed(best().text);
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
        String given = FormFields.typed(response);
        Optional<Variant> known = known(given);
        return List.of(new ReviewLine(
                "",
                given,
                best().text,
                !given.isBlank(),
                known.filter(variant -> variant.share == MultipleChoice.WHOLE).isPresent(),
                known.map(Variant::feedback).orElse("")));
    }

    private Variant best() {
        return variants.stream()
                .filter(variant -> variant.share == MultipleChoice.WHOLE)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Variant> known(String typed) {
        String wanted = comparable(typed);
        return variants.stream()
                .filter(variant -> comparable(variant.text).equals(wanted))
                .findFirst();
    }

    private String comparable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String folded =
                caseMatters ? composed : composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
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
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static String tonesLast(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder tones = new StringBuilder();
        TONES.matcher(decomposed).results().forEach(found -> tones.append(found.group()));
        return TONES.matcher(decomposed).replaceAll("") + tones;
    }
}

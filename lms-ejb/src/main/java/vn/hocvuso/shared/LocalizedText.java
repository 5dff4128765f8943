package vn.hocvuso.shared;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A text in several languages, as content carries it; Vietnamese is always there.
 *
 * @param byLanguage BCP 47 language to text
 */
public record LocalizedText(Map<String, String> byLanguage) {

    public static final String VIETNAMESE = "vi";

    public LocalizedText {
        byLanguage = Map.copyOf(new LinkedHashMap<>(byLanguage));
        if (byLanguage.getOrDefault(VIETNAMESE, "").isBlank()) {
            throw new IllegalArgumentException("a text needs its Vietnamese form");
        }
    }

    /** A text that is the same in every language, or known only in Vietnamese. */
    public static LocalizedText vietnamese(String text) {
        return new LocalizedText(Map.of(VIETNAMESE, text));
    }

    /** The text in that language, else in Vietnamese. */
    public String in(Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), vi());
    }

    /** The Vietnamese text. */
    public String vi() {
        return byLanguage.get(VIETNAMESE);
    }

    /** Whether the text exists in that language. */
    public boolean has(Locale locale) {
        return byLanguage.containsKey(locale.getLanguage());
    }
}

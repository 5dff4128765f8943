package vn.hocvuso.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How somebody wants to read, remembered in a cookie on their device. Vietnamese until English is chosen, whatever the
 * browser asks for: many a cheap phone is set to English by the shop that sold it.
 *
 * @param language {@code vi} or {@code en}
 * @param textSize 1 to 3
 * @param highContrast whether colours are black on white with strong lines
 */
public record Preferences(String language, int textSize, boolean highContrast) {

    /** Languages with complete texts; the first is the default. */
    public static final List<String> LANGUAGES = List.of("vi", "en");

    static final int LARGEST = 3;

    private static final Pattern COOKIE = Pattern.compile("(vi|en|-)\\.([1-3])\\.([01])");
    private static final String ATTRIBUTE = Preferences.class.getName();

    /** The preferences of the sender of this request. */
    static Preferences of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Preferences known) {
            return known;
        }
        String cookie = Cookies.read(request, Cookies.PREFERENCES).orElse("-.1.0");
        Preferences preferences = parse(cookie);
        request.setAttribute(ATTRIBUTE, preferences);
        return preferences;
    }

    static Preferences parse(String cookie) {
        Matcher parts = COOKIE.matcher(cookie);
        if (!parts.matches()) {
            return new Preferences(LANGUAGES.get(0), 1, false);
        }
        String language = parts.group(1).equals("-") ? LANGUAGES.get(0) : parts.group(1);
        return new Preferences(
                language, Integer.parseInt(parts.group(2)), parts.group(3).equals("1"));
    }

    String cookie() {
        return language + "." + textSize + "." + (highContrast ? 1 : 0);
    }

    /** The same with one choice changed; unknown names and values change nothing. */
    Preferences with(String name, String value) {
        return switch (name) {
            case "language" -> LANGUAGES.contains(value) ? new Preferences(value, textSize, highContrast) : this;
            case "size" ->
                value.matches("[1-3]") ? new Preferences(language, Integer.parseInt(value), highContrast) : this;
            case "contrast" -> value.matches("[01]") ? new Preferences(language, textSize, value.equals("1")) : this;
            default -> this;
        };
    }

    /** The language as a locale. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}

package vn.hocvuso.web.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of the product. {@code Identity.properties} is Vietnamese, {@code Identity_en.properties} English.
 *
 * <p>Not {@link java.util.ResourceBundle}: that falls back to the language of the server's operating system before it
 * tries the unmarked file, so Vietnamese pages on an English server would speak English.
 */
public final class Texts {

    private static final String FOLDER = "/vn/hocvuso/i18n/";
    private static final String COMMON = "common";
    private static final Map<String, Optional<Map<String, String>>> BUNDLES = new ConcurrentHashMap<>();

    // All patterns of the product: some thousand.
    private static final Map<Pattern, MessageFormat> PATTERNS = new ConcurrentHashMap<>();

    private record Pattern(Locale locale, String text) {}

    private Texts() {}

    /** The texts of a feature ({@code identity}, {@code common}); empty when the feature has none. */
    public static Optional<Map<String, String>> of(String feature, Locale locale) {
        return BUNDLES.computeIfAbsent(feature + "_" + locale.getLanguage(), key -> load(feature, locale));
    }

    /** One text, its places filled; the key in question marks when it is missing. */
    public static String text(Locale locale, String feature, String key, Object... args) {
        String pattern = of(feature, locale).map(texts -> texts.get(key)).orElse(null);
        return pattern == null ? missing(key) : format(locale, pattern, args);
    }

    /** The text of an error code, {@code error.<code>} of the feature that is the code's first part. */
    public static Optional<String> error(Locale locale, String code, Object... args) {
        String key = "error." + code;
        String feature = code.substring(0, Math.max(0, code.indexOf('.')));
        return of(feature, locale)
                .map(texts -> texts.get(key))
                .or(() -> of(COMMON, locale).map(texts -> texts.get(key)))
                .map(pattern -> format(locale, pattern, args));
    }

    static String format(Locale locale, String pattern, Object... args) {
        if (args.length == 0) {
            return pattern;
        }
        Pattern key = new Pattern(locale, pattern);
        MessageFormat parsed = PATTERNS.computeIfAbsent(key, unused -> new MessageFormat(pattern, locale));
        // A format has a state while it works.
        return ((MessageFormat) parsed.clone()).format(args);
    }

    static String missing(String key) {
        return "???" + key + "???";
    }

    private static Optional<Map<String, String>> load(String feature, Locale locale) {
        if (feature.isEmpty() || !feature.chars().allMatch(c -> Character.isLetterOrDigit(c))) {
            return Optional.empty();
        }
        String name = FOLDER + Character.toUpperCase(feature.charAt(0)) + feature.substring(1);
        Optional<Map<String, String>> vietnamese = file(name + ".properties");
        if (vietnamese.isEmpty() || locale.getLanguage().equals(Preferences.LANGUAGES.get(0))) {
            return vietnamese;
        }
        Map<String, String> texts = new HashMap<>(vietnamese.get());
        file(name + "_" + locale.getLanguage() + ".properties").ifPresent(texts::putAll);
        return Optional.of(Map.copyOf(texts));
    }

    private static Optional<Map<String, String>> file(String path) {
        try (InputStream in = Texts.class.getResourceAsStream(path)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return Optional.of(Map.copyOf(texts));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package vn.hocvuso.web.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextSourceTest {

    private static final Path FOLDER = Path.of("src/main/resources/vn/hocvuso/i18n");
    private static final Path PAGES_JAVA = Path.of("src/main/java");
    private static final Path SERVICES_JAVA = Path.of("../lms-ejb/src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern MESSAGE_KEY = Pattern.compile("[a-z][a-z0-9-]*\\.message\\.[a-z0-9.-]*[a-z0-9]");
    private static final Pattern THROWN = Pattern.compile("(?:Exception|super)\\(\\s*\"([a-z]+\\.[a-z0-9.-]+)\"");
    private static final Pattern THROWN_CONSTANT = Pattern.compile("Exception\\(\\s*([A-Z][A-Z_]+)\\b");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    private static final Map<String, Map<String, String>> VIETNAMESE = bundles("");
    private static final Map<String, Map<String, String>> ENGLISH = bundles("_en");
    private static final List<TextUse> USES = TextUse.of(PageFile.all());

    @Test
    void analysesTextsAndUses() {
        assertThat(VIETNAMESE).hasSizeGreaterThan(3);
        assertThat(USES).hasSizeGreaterThan(100);
        assertThat(thrownCodes()).hasSizeGreaterThan(8);
    }

    @Test
    void everyTextExists_inBothLanguages() {
        assertThat(untranslated(VIETNAMESE, ENGLISH)).isEmpty();
    }

    @Test
    void textOfOneLanguageOnlyIsReported() {
        Map<String, Map<String, String>> vietnamese =
                Map.of("home", Map.of("a", "Chào", "b", "Học"), "about", Map.of("c", "Lỗi"));
        Map<String, Map<String, String>> english = Map.of("home", Map.of("a", " ", "b", "Learn", "d", "More"));

        assertThat(untranslated(vietnamese, english))
                .containsExactlyInAnyOrder(
                        "home a has no English text", "about c has no English text", "home d has no Vietnamese text");
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        assertThat(differentPlaces(VIETNAMESE, ENGLISH)).isEmpty();
    }

    @Test
    void differentPlacesAreReported() {
        Map<String, Map<String, String>> vietnamese =
                Map.of("home", Map.of("a", "{0} trong {1}", "b", "{0}", "c", "{1} {0}"));
        Map<String, Map<String, String>> english = Map.of("home", Map.of("a", "{0}", "b", "{1}", "c", "{0} {1}"));

        assertThat(differentPlaces(vietnamese, english)).containsExactlyInAnyOrder("home a", "home b");
    }

    @Test
    void everyTextWithPlacesIsAMessageFormat() {
        assertThat(noFormats(VIETNAMESE)).isEmpty();
        assertThat(noFormats(ENGLISH)).isEmpty();
    }

    @Test
    void textThatIsNoMessageFormatIsReported() {
        Map<String, String> texts = Map.of(
                "apostrophe",
                "{0} doesn't count",
                "open",
                "{0} of {1",
                "unknown",
                "{0,letters}",
                "right",
                "it''s {0}",
                "plain",
                "it's");

        assertThat(noFormats(Map.of("home", texts))).containsExactlyInAnyOrder("apostrophe", "open", "unknown");
    }

    @Test
    void everyTextUsedByPagesExists() {
        assertThat(USES).filteredOn(use -> !exists(use)).isEmpty();
    }

    @Test
    void useOfAMissingTextIsReported() {
        PageFile page = PageFile.canary("<p>#{commonText['no.such.key']}</p><lms:field id=\"x\" value=\"#{a.b}\"/>");

        assertThat(TextUse.of(List.of(page)))
                .filteredOn(use -> !exists(use))
                .extracting(TextUse::key)
                .contains("no.such.key", "page.field.x.label", "page.title");
    }

    @Test
    void everyMessageOfBeansExists() {
        assertThat(messagesWithoutText(literals(PAGES_JAVA))).isEmpty();
    }

    @Test
    void messageOfABeanWithoutTextIsReported() {
        String known = VIETNAMESE.get("identity").keySet().stream()
                .filter(key -> MESSAGE_KEY.matcher(key).matches())
                .findFirst()
                .orElseThrow();

        assertThat(messagesWithoutText(Set.of("sign-in.message.no-such", known, "no message")))
                .containsExactly("sign-in.message.no-such");
    }

    @Test
    void everyErrorCodeHasAText() {
        assertThat(thrownCodes()).filteredOn(code -> !hasText(code)).isEmpty();
    }

    @Test
    void errorCodeWithoutTextIsReported() {
        Matcher thrown = THROWN.matcher("throw new ConflictException(\"catalog.no-such-code\")");

        assertThat(thrown.find()).isTrue();
        assertThat(hasText(thrown.group(1))).isFalse();
    }

    @Test
    void everyTextIsUsed() {
        assertThat(unused(VIETNAMESE)).isEmpty();
    }

    @Test
    void unusedTextIsReported() {
        assertThat(unused(Map.of("home", Map.of("home.text.nobody-uses-this", "x"))))
                .containsExactly("home home.text.nobody-uses-this");
    }

    private static List<String> untranslated(
            Map<String, Map<String, String>> vietnamese, Map<String, Map<String, String>> english) {
        List<String> missing = new ArrayList<>();
        vietnamese.forEach((feature, texts) -> missing.addAll(missing(feature, texts, english, "English")));
        english.forEach((feature, texts) -> missing.addAll(missing(feature, texts, vietnamese, "Vietnamese")));
        return missing;
    }

    private static List<String> differentPlaces(
            Map<String, Map<String, String>> vietnamese, Map<String, Map<String, String>> english) {
        List<String> different = new ArrayList<>();
        vietnamese.forEach((feature, texts) -> texts.forEach((key, text) -> {
            String translated = english.getOrDefault(feature, Map.of()).getOrDefault(key, text);
            if (!places(text).equals(places(translated))) {
                different.add(feature + " " + key);
            }
        }));
        return different;
    }

    private static List<String> noFormats(Map<String, Map<String, String>> language) {
        return language.values().stream()
                .flatMap(texts -> texts.entrySet().stream())
                .filter(text -> !places(text.getValue()).isEmpty())
                .filter(text -> text.getValue().replace("''", "").contains("'") || !isFormat(text.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> messagesWithoutText(Set<String> literals) {
        Set<String> keys = allKeys();
        return literals.stream()
                .filter(literal -> MESSAGE_KEY.matcher(literal).matches() && !keys.contains(literal))
                .toList();
    }

    private static List<String> unused(Map<String, Map<String, String>> bundles) {
        Set<String> literals = new HashSet<>(literals(PAGES_JAVA));
        Set<String> codes = thrownCodes();
        List<String> unused = new ArrayList<>();
        bundles.forEach((feature, texts) -> texts.keySet().forEach(key -> {
            boolean byPage = USES.stream().anyMatch(use -> use.feature().equals(feature) && use.matches(key));
            boolean byBean = literals.contains(key)
                    || literals.stream().anyMatch(part -> part.endsWith(".") && key.startsWith(part))
                    || literals.stream().anyMatch(part -> part.matches("[a-z]+\\.[0-9]+") && key.startsWith(part));
            boolean byCode = key.startsWith("error.")
                    && (codes.contains(key.substring("error.".length())) || literals.contains(key));
            // the error page makes these of the status
            boolean byStatus = feature.equals("common") && key.matches("problem\\.[0-9]+\\..*");
            if (!byPage && !byBean && !byCode && !byStatus) {
                unused.add(feature + " " + key);
            }
        }));
        return unused;
    }

    private static boolean exists(TextUse use) {
        return VIETNAMESE.getOrDefault(use.feature(), Map.of()).keySet().stream()
                .anyMatch(use::matches);
    }

    private static boolean hasText(String code) {
        String key = "error." + code;
        String feature = code.substring(0, code.indexOf('.'));
        return VIETNAMESE.getOrDefault(feature, Map.of()).containsKey(key)
                || VIETNAMESE.get("common").containsKey(key);
    }

    private static Set<String> thrownCodes() {
        Set<String> codes = new TreeSet<>();
        for (Path root : List.of(SERVICES_JAVA, PAGES_JAVA)) {
            for (String source : sources(root)) {
                Matcher thrown = THROWN.matcher(source);
                while (thrown.find()) {
                    codes.add(thrown.group(1));
                }
                Matcher constant = THROWN_CONSTANT.matcher(source);
                while (constant.find()) {
                    Matcher value = Pattern.compile(
                                    "String " + constant.group(1) + "\\s*=\\s*\"([a-z]+\\.[a-z0-9.-]+)\"")
                            .matcher(source);
                    if (value.find()) {
                        codes.add(value.group(1));
                    }
                }
            }
        }
        return codes;
    }

    private static Set<String> literals(Path root) {
        Set<String> literals = new TreeSet<>();
        for (String source : sources(root)) {
            Matcher literal = LITERAL.matcher(source);
            while (literal.find()) {
                literals.add(literal.group(1));
            }
        }
        return literals;
    }

    private static List<String> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(PageFile::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> missing(
            String feature, Map<String, String> texts, Map<String, Map<String, String>> other, String language) {
        return texts.keySet().stream()
                .filter(key -> other.getOrDefault(feature, Map.of())
                        .getOrDefault(key, "")
                        .isBlank())
                .map(key -> feature + " " + key + " has no " + language + " text")
                .toList();
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private static boolean isFormat(String text) {
        try {
            new MessageFormat(text, Locale.ROOT);
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static Set<String> allKeys() {
        Set<String> keys = new HashSet<>();
        VIETNAMESE.values().forEach(texts -> keys.addAll(texts.keySet()));
        return keys;
    }

    private static Map<String, Map<String, String>> bundles(String suffix) {
        Map<String, Map<String, String>> bundles = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Matcher name = Pattern.compile("([A-Z][A-Za-z]*)" + suffix + "\\.properties")
                        .matcher(file.getFileName().toString());
                if (name.matches()) {
                    bundles.put(name.group(1).toLowerCase(Locale.ROOT), texts(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bundles;
    }

    private static Map<String, String> texts(Path file) {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}

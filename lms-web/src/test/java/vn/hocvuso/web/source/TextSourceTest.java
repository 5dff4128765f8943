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
        List<String> missing = new ArrayList<>();
        VIETNAMESE.forEach((feature, texts) -> missing.addAll(missing(feature, texts, ENGLISH, "English")));
        ENGLISH.forEach((feature, texts) -> missing.addAll(missing(feature, texts, VIETNAMESE, "Vietnamese")));

        assertThat(missing).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        List<String> different = new ArrayList<>();
        VIETNAMESE.forEach((feature, texts) -> texts.forEach((key, text) -> {
            String english = ENGLISH.getOrDefault(feature, Map.of()).getOrDefault(key, text);
            if (!places(text).equals(places(english))) {
                different.add(feature + " " + key);
            }
        }));

        assertThat(different).isEmpty();
    }

    @Test
    void everyTextWithPlacesIsAMessageFormat() {
        List<String> wrong = new ArrayList<>();
        Stream.of(VIETNAMESE, ENGLISH)
                .flatMap(language -> language.values().stream())
                .flatMap(texts -> texts.entrySet().stream())
                .filter(text -> !places(text.getValue()).isEmpty())
                .filter(text -> text.getValue().replace("''", "").contains("'") || !isFormat(text.getValue()))
                .forEach(text -> wrong.add(text.getKey()));

        assertThat(wrong).isEmpty();
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
        Set<String> keys = allKeys();
        List<String> missing = new ArrayList<>();
        literals(PAGES_JAVA).stream()
                .filter(literal -> MESSAGE_KEY.matcher(literal).matches() && !keys.contains(literal))
                .forEach(missing::add);

        assertThat(missing).isEmpty();
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

package vn.hocvuso.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hocvuso.identity.ConsentDeed;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.rights.DataCopy;
import vn.hocvuso.rights.PersonalData;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.web.shared.Texts;

class CopyTest {

    private static final Path SERVICES = Path.of("../lms-ejb/src/main/java");
    private static final Pattern FEATURE = Pattern.compile("(?:FEATURE = |PersonalData\\.of\\(\\s*)\"([a-z]+)\"");
    private static final Pattern KIND =
            Pattern.compile("PersonalData\\.of\\(\\s*(?:FEATURE|\"[a-z]+\"),\\s*\"([a-z-]+)\"");
    private static final Pattern FIELD = Pattern.compile("values\\.put\\(\\s*\"([a-z-]+)\"");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Test
    void copyReadsInWords() {
        String page = CopyHtml.of(copy(), VIETNAMESE);

        assertThat(page)
                .contains("<html lang=\"vi\">", "Lập lúc 09:00, 22/11/2026")
                .contains("<dt>Họ và tên</dt><dd>Giàng &lt;b&gt; &amp; Mẫu</dd>")
                .contains("<dd>08/03/1962</dd>", "<dd>Người dân, Học sinh, sinh viên</dd>", "<dd>Rút lại</dd>")
                .doesNotContain("???");
        assertThat(CopyHtml.of(copy(), Locale.ENGLISH)).contains("<dd>Withdrawn</dd>", "<dt>Full name</dt>");
    }

    @Test
    void copyReadsForPrograms() {
        assertThat(CopyJson.of(copy()).replaceAll("\\s+", " "))
                .startsWith("{ \"format\": \"hocvuso/personal-data/1\", \"madeAt\": \"2026-11-22T02:00:00Z\"")
                .contains("\"full-name\": \"Giàng <b> & Mẫu\"", "\"birth-date\": \"1962-03-08\"")
                .contains("\"deed\": \"WITHDRAWN\"", "\"by-myself\": true", "\"text-version\": 1")
                .contains("\"groups\": [ \"CITIZEN\", \"STUDENT\" ]", "\"vi\": \"Lộ trình\"")
                .doesNotContain("organisation");
    }

    @Test
    void everythingHandedOutHasALabel_inBothLanguages() {
        List<String> missing = new ArrayList<>();
        List<String> sources = sources();
        sources.forEach(source -> {
            for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
                missing.addAll(unlabelled(source, locale));
            }
        });

        assertThat(sources).hasSizeGreaterThanOrEqualTo(5);
        assertThat(missing).isEmpty();
    }

    @Test
    void missingLabelIsReported() {
        assertThat(unlabelled(
                        "FEATURE = \"learning\"; PersonalData.of(FEATURE, \"hats\", x); values.put(\"colour\", y);",
                        VIETNAMESE))
                .containsExactly("learning copy.kind.hats", "learning copy.field.colour");
    }

    private static List<String> unlabelled(String source, Locale locale) {
        Matcher feature = FEATURE.matcher(source);
        assertThat(feature.find()).isTrue();
        Map<String, String> texts = Texts.of(feature.group(1), locale).orElseThrow();
        List<String> keys = new ArrayList<>();
        KIND.matcher(source).results().forEach(kind -> keys.add("copy.kind." + kind.group(1)));
        FIELD.matcher(source).results().forEach(field -> keys.add("copy.field." + field.group(1)));
        assertThat(keys).hasSizeGreaterThan(1);
        return keys.stream()
                .filter(key -> !texts.containsKey(key))
                .map(key -> feature.group(1) + " " + key)
                .toList();
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(SERVICES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(CopyTest::read)
                    .filter(source -> source.contains("implements PersonalDataSource"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DataCopy copy() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("full-name", "Giàng <b> & Mẫu");
        values.put("birth-date", LocalDate.of(1962, 3, 8));
        values.put("groups", List.of(LearnerGroup.CITIZEN, LearnerGroup.STUDENT));
        values.put("organisation", "");
        values.put("deed", ConsentDeed.WITHDRAWN);
        values.put("text-version", 1);
        values.put("by-myself", true);
        Map<String, Object> lesson = new LinkedHashMap<>();
        lesson.put("path", LocalizedText.vietnamese("Lộ trình"));
        lesson.put("best-percent", new BigDecimal("80.5"));
        return new DataCopy(
                Instant.parse("2026-11-22T02:00:00Z"),
                List.of(
                        PersonalData.of("identity", "person", List.of(values)),
                        PersonalData.of("learning", "lessons", List.of(lesson))));
    }
}

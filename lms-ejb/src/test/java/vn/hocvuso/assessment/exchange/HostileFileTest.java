package vn.hocvuso.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.archive;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.choice;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.key;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.read;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm are refused with a reason. */
class HostileFileTest {

    @TempDir
    Path folder;

    private static List<NoteCode> refusal(ImportReport report) {
        assertThat(report.taken()).isEmpty();
        return report.notes().stream().map(ImportNote::code).toList();
    }

    @Test
    void readsNoForeignFile_whenAnEntityAsksForIt() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "bí mật");
        String xml = "<?xml version=\"1.0\"?>\n<!DOCTYPE q [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n"
                + choice("1", "single", key("B"), template("match_correct"))
                        .replaceFirst("<\\?xml.*\\?>", "")
                        .replace("Hỏi?", "&e;");

        ImportReport report = read("item.xml", xml);

        assertThat(refusal(report)).containsExactly(NoteCode.DOCUMENT_TYPE);
        assertThat(report.notes().get(0).line()).isEqualTo(2);
        assertThat(report.toString()).doesNotContain("bí mật");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE lolz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><quiz>&b;</quiz>",
                "<!DOCTYPE quiz SYSTEM \"http://127.0.0.1:9/quiz.dtd\"><quiz/>",
                "<!DOCTYPE quiz PUBLIC \"a\" \"file:///etc/passwd\"><quiz/>"
            })
    void isRefused_whenItHasADocumentType(String xml) {
        assertThat(refusal(read("quiz.xml", xml))).containsExactly(NoteCode.DOCUMENT_TYPE);
    }

    @Test
    void isRefused_whenItIncludesAnotherFile() {
        String xml = choice("1", "single", key("B"), template("match_correct"))
                .replace(
                        "<p>Hỏi?</p>",
                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\""
                                + " parse=\"text\"/>");

        ImportedItem item = ExchangeFixtures.only(read("item.xml", xml));

        assertThat(ExchangeFixtures.codes(item)).containsExactly(NoteCode.REMOTE_FILE);
    }

    @Test
    void isRefused_whenItNestsTooDeep() {
        assertThat(refusal(read("a.xml", "<a>".repeat(5_000) + "</a>".repeat(5_000))))
                .containsExactly(NoteCode.XML_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.xml", "/etc/evil.xml", "a/../../evil.xml", "..\\evil.xml", "C:/evil.xml", "a\u0000.xml"
            })
    void isRefused_whenAPathLeadsOutOfTheArchive(String path) {
        ImportReport report = read("package.zip", archive(Map.of(path, "<quiz/>")));

        assertThat(refusal(report)).containsAnyOf(NoteCode.ARCHIVE_PATH, NoteCode.ARCHIVE_BROKEN);
    }

    @Test
    void isRefused_whenItSwellsEnormously() {
        String blanks = " ".repeat(4 << 20);

        ImportReport report =
                read("bomb.zip", archive(Map.of("imsmanifest.xml", "<manifest>" + blanks + "</manifest>")));

        assertThat(refusal(report)).containsExactly(NoteCode.ARCHIVE_TOO_LARGE);
    }

    @Test
    void isRefused_whenItsDirectoryLiesAboutTheSize() {
        byte[] zip = archive(Map.of("a.xml", "<quiz>" + " ".repeat(12 << 20) + "</quiz>"));
        // the directory at the end claims that ten bytes come out
        int directory = lastIndexOf(zip, new byte[] {'P', 'K', 1, 2});
        zip[directory + 24] = 10;
        zip[directory + 25] = 0;
        zip[directory + 26] = 0;
        zip[directory + 27] = 0;

        ImportReport report = read("liar.zip", zip);

        assertThat(report.taken()).isEmpty();
        assertThat(report.items())
                .extracting(item -> item.notes().get(0).code())
                .containsAnyOf(
                        NoteCode.FILE_TOO_LARGE,
                        NoteCode.ARCHIVE_BROKEN,
                        NoteCode.NOT_RECOGNISED,
                        NoteCode.MALFORMED_XML);
    }

    private static int lastIndexOf(byte[] content, byte[] wanted) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.lastIndexOf(new String(wanted, StandardCharsets.ISO_8859_1));
    }

    @Test
    void isRefused_whenItHasTooManyFiles() {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < 10_001; i++) {
            files.put("f" + i, "");
        }

        assertThat(refusal(read("many.zip", archive(files)))).containsExactly(NoteCode.ARCHIVE_TOO_MANY_FILES);
    }

    @Test
    void isRefused_whenTheArchiveIsCutOff() {
        byte[] zip = archive(Map.of("a.xml", "<quiz/>"));

        assertThat(refusal(read("cut.zip", Arrays.copyOf(zip, zip.length / 2))))
                .containsExactly(NoteCode.ARCHIVE_BROKEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <quiz>/<question></quiz> | MALFORMED_XML | 2
            <quiz | MALFORMED_XML | 1
            <html><body/></html> | NOT_RECOGNISED | 1
            <questestinterop/> | OLD_QTI | 1
            <manifest/> | PACKAGE_WANTED | 1
            <quiz/> | NOTHING_FOUND | 1
            """)
    void namesTheLine_whenTheFileIsNotWhatItShouldBe(String xml, NoteCode code, int line) {
        ImportReport report = read("a.xml", xml.replaceFirst(">/<", ">\n<"));

        assertThat(refusal(report)).containsExactly(code);
        assertThat(report.notes().get(0).line()).isEqualTo(line);
        assertThat(report.notes().get(0).file()).isEqualTo("a.xml");
    }

    @Test
    void endsSoon_whenTheScoringIsEndless() {
        StringBuilder options = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            options.append("<qti-simple-choice identifier=\"x" + i + "\">x" + i + "</qti-simple-choice>");
        }
        String xml = choice("0", "multiple", key("B"), template("match_correct"))
                .replace("</qti-choice-interaction>", options + "</qti-choice-interaction>");

        ImportedItem item = ExchangeFixtures.only(read("item.xml", xml));

        assertThat(ExchangeFixtures.codes(item)).containsExactly(NoteCode.TOO_LARGE_TO_PROVE);
    }

    @Test
    void keepsNoHugeNumber_whenOneIsWritten() {
        String xml = choice(
                "0",
                "multiple",
                "<qti-mapping><qti-map-entry map-key=\"A\" mapped-value=\"1e999999999\"/></qti-mapping>",
                template("map_response"));

        ImportedItem item = ExchangeFixtures.only(read("item.xml", xml));

        assertThat(ExchangeFixtures.codes(item)).containsExactly(NoteCode.SCORING_EXPRESSION);
    }

    @Test
    void isRefused_whenItIsEmptyOrGone() {
        assertThat(refusal(read("a.xml", ""))).containsExactly(NoteCode.NOT_RECOGNISED);
        assertThat(refusal(new QuestionImport().read("a.xml", folder.resolve("gone"))))
                .containsExactly(NoteCode.FILE_UNREADABLE);
    }
}

package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.exchange.ImportReport;
import vn.hocvuso.assessment.exchange.ImportedItem;
import vn.hocvuso.assessment.exchange.QuestionImport;
import vn.hocvuso.e2e.Visitor.Device;

/**
 * An author brings questions of other systems: a QTI package, Moodle XML and GIFT, each with something that is refused;
 * sees what comes and what does not, takes them, finds them in the bank, and takes them out again with the same scores.
 */
class ExchangeE2E {

    private static final List<String> PACKAGE =
            List.of("imsmanifest.xml", "items/wifi.xml", "items/backup.xml", "items/map.xml");

    @TempDir
    Path folder;

    @Test
    void questionsComeAndGo_withTheSameScores() throws IOException {
        try (Visitor author = MainFlowE2E.officer("soanbai")) {
            author.open("/bank/questions");
            author.click("to-import");

            ImportReport qti = take(author, "goi-qti.zip", packed(), "Thư mục mới: goi-qti", 2, 1);
            ImportReport moodle = take(author, "moodle.xml", sample("moodle.xml"), "goi-qti", 3, 1);
            ImportReport gift = take(author, "cau-hoi.gift", sample("cau-hoi.gift"), "goi-qti", 3, 1);
            String bank = author.path().replaceAll(".*folder=(\\d+).*", "$1");

            author.open("/bank/questions?words=Wi-Fi+cong+cong");
            assertThat(author.page().locator("main").innerText()).contains("Wi-Fi công cộng");

            for (String format : List.of("QTI_3", "QTI_2", "MOODLE_XML")) {
                author.open("/exchange/export?format=" + format + "&folder=" + bank);
                assertThat(author.text("plan")).startsWith("8 câu");
                Path file = folder.resolve(format);
                Files.write(
                        file,
                        author.fetch("/exchange/export-file?format=" + format + "&folder=" + bank)
                                .body());
                Map<String, Question> again = new QuestionImport()
                        .read(format, file).taken().stream()
                                .collect(Collectors.toMap(ImportedItem::title, item -> item.question()
                                        .orElseThrow()));
                for (ImportReport report : List.of(qti, moodle, gift)) {
                    report.taken()
                            .forEach(item -> assertSameScores(item.question().orElseThrow(), again.get(item.title())));
                }
            }
        }
    }

    /** Sends a file, looks at the dry run, takes it; hands back what it should have brought. */
    private ImportReport take(Visitor author, String name, byte[] content, String bank, int takable, int refused)
            throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        ImportReport expected = new QuestionImport().read(name, file);
        assertThat(expected.taken()).hasSize(takable);

        send(author, name, content);
        assertThat(author.text("summary")).contains(name, (takable + refused) + " câu");
        author.examineNow("dry-run-" + name.replaceAll("\\W", "-"));

        author.click("verdict-REFUSED");
        assertThat(author.byTestId("item").count()).isEqualTo(refused);
        assertThat(author.page().locator(".reason-list").innerText()).contains("dòng");

        author.byTestId("folder").selectOption(new SelectOption().setLabel(bank));
        author.click("take");
        assertThat(author.text("news")).contains(takable + " câu");
        return expected;
    }

    private static void send(Visitor author, String name, byte[] content) {
        author.open("/exchange/import");
        author.byTestId("file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        author.click("read");
    }

    private static void assertSameScores(Question original, Question again) {
        assertThat(again).as(original.stem()).isNotNull();
        assertThat(again.kind()).isEqualTo(original.kind());
        assertThat(again.stem()).isEqualTo(original.stem());
        assertThat(again.grade(again.key()).score())
                .isEqualTo(original.grade(original.key()).score());
        assertThat(again.parts().stream().map(part -> again.grade(new Response.Chosen(List.of(part.id())))
                        .score()))
                .isEqualTo(original.parts().stream()
                        .map(part -> original.grade(new Response.Chosen(List.of(part.id())))
                                .score())
                        .toList());
        for (String typed : List.of("https", "HTTPS://", "115", "114")) {
            assertThat(again.grade(new Response.Typed(typed)).score())
                    .isEqualTo(original.grade(new Response.Typed(typed)).score());
        }
    }

    @Test
    void nothingIsImported_whenTheFileIsDropped() throws IOException {
        try (Visitor author = MainFlowE2E.officer(Device.PHONE, "soanbai")) {
            send(author, "goi-qti.zip", packed());
            author.examineNow("dry-run");
            String address = author.path();

            author.click("discard");

            assertThat(author.text("news")).contains("Không câu nào");
            author.open(address);
            assertThat(author.sees("gone")).isTrue();
        }
    }

    @Test
    void isRefusedPolitely_whateverTheFileIs() throws IOException {
        try (Visitor author = MainFlowE2E.officer("soanbai")) {
            send(author, "rong.gift", new byte[0]);
            assertThat(author.text("errors")).contains("chọn một tệp");

            send(author, "anh.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
            assertThat(author.sees("file-notes")).isTrue();
            assertThat(author.sees("take")).isFalse();

            send(
                    author,
                    "../../x.xml",
                    "<!DOCTYPE q [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><quiz>&e;</quiz>"
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(author.text("file-notes"))
                    .contains("DOCTYPE", "x.xml, dòng 1")
                    .doesNotContain("root:");

            // larger than any other form may be
            String long3 = "// " + "x".repeat(3 << 20) + "\n\nHỏi? {=a ~b}";
            send(author, "dai.gift", long3.getBytes(StandardCharsets.UTF_8));
            assertThat(author.text("summary")).contains("dai.gift", "1 câu");
        }
    }

    @Test
    void onlyAuthorsMayImport() {
        try (Visitor officer = MainFlowE2E.officer("xacnhan")) {
            assertThat(officer.fetch("/exchange/import").status()).isEqualTo(403);
            assertThat(officer.fetch("/exchange/export").status()).isEqualTo(403);
            assertThat(officer.fetch("/exchange/export-file?format=QTI_3").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void pagesAreReadable_onAPhone() {
        try (Visitor author = MainFlowE2E.officer(Device.PHONE, "soanbai")) {
            author.open("/exchange/import");
            author.open("/exchange/export");
            author.open("/exchange/export?format=MOODLE_XML");
            author.examineNow("plan");

            assertThat(author.sees("plan")).isTrue();
        }
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : PACKAGE) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(sample("package/" + name));
            }
        }
        return out.toByteArray();
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = ExchangeE2E.class.getResourceAsStream("exchange/" + name)) {
            return in.readAllBytes();
        }
    }
}

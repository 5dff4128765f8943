package vn.hocvuso.competency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentReport;

class FrameworkReaderTest {

    private static final Path FILE = Path.of("mau/v1.yaml");
    private static final String SMALL =
            """
            id: mau
            version: 1
            title: {vi: "Khung mẫu", en: "Sample framework"}
            citation: {text: "Văn bản mẫu"}
            statements_by: none
            domains:
              - code: "1"
                title: {vi: "Miền", en: "Domain"}
                components:
                  - {code: "1.1", title: {vi: "Một", en: "One"}}
                  - {code: "1.2", title: {vi: "Hai", en: "Two"}}
            """;

    private final ContentReport report = new ContentReport(Path.of(""));

    @Test
    void isRead_whenWellFormed() {
        assertThat(read(SMALL)).hasValueSatisfying(framework -> assertThat(framework.components())
                .extracting(Component::code)
                .containsExactly("1.1", "1.2"));
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void isRefusedWithLine_whenACodeStandsTwice() {
        assertThat(read(SMALL.replace("1.2", "1.1"))).isEmpty();
        assertThat(report.problems())
                .singleElement()
                .asString()
                .startsWith("mau/v1.yaml:11: the code 1.1 stands twice");
    }

    @Test
    void isRefused_whenALanguageIsMissing() {
        assertThat(read(SMALL.replace(", en: \"Two\"", ""))).isEmpty();
        assertThat(report.problems()).singleElement().asString().contains(":11: lacks the language 'en'");
    }

    @Test
    void isRefused_whenStatementsAreMissing() {
        assertThat(read(SMALL.replace("statements_by: none", "statements_by: product")))
                .isEmpty();
        assertThat(report.problems()).hasSize(2).allMatch(problem -> problem.contains("has 0 statements"));
    }

    @Test
    void isRefusedWithLine_whenItIsNoYaml() {
        assertThat(read("id: mau\nversion: [1\n")).isEmpty();
        assertThat(report.problems()).singleElement().asString().contains("is no valid YAML");
    }

    @Test
    void isRefused_whenAKeyStandsTwice() {
        assertThat(read(SMALL + "id: khac\n")).isEmpty();
        assertThat(report.problems()).singleElement().asString().contains(":12: 'id' stands twice");
    }

    @Test
    void crosswalkIsRefused_whenItNamesAnUnknownComponent() {
        Framework framework = read(SMALL).orElseThrow();
        String table =
                """
                id: danh-sach--mau
                version: 1
                title: {vi: "Đối chiếu", en: "Comparison"}
                from: {kind: list, id: danh-sach}
                to: {kind: framework, id: mau, version: 1}
                basis: inference
                items:
                  - {code: "a", title: {vi: "Việc", en: "Task"}}
                mappings:
                  - {from: "a", to: "1.1", relation: exact}
                  - {from: "a", to: "9.9", relation: exact}
                """;

        assertThat(ContentFile.of(Path.of("t.yaml"), table, report)
                        .flatMap(file -> CrosswalkReader.read(file, List.of(framework))))
                .isEmpty();
        assertThat(report.problems())
                .containsExactly("t.yaml:11: names 9.9, which is not in mau; write a code that is");
    }

    private java.util.Optional<Framework> read(String text) {
        return ContentFile.of(FILE, text, report).flatMap(FrameworkReader::read);
    }
}

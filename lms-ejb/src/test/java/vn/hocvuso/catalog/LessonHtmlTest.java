package vn.hocvuso.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonHtmlTest {

    private final List<String> problems = new ArrayList<>();

    @Test
    void boxIsANoteWithAHeadingBelowItsSection() {
        String html = render("## Bước một\n\n> [!WARNING] Coi **chừng** kẻ gian\n> Không gửi mã.\n>\n> Gọi 113.\n");

        assertThat(html)
                .isEqualTo("<h2 id=\"h-buoc-mot\">Bước một</h2>\n"
                        + "<aside class=\"box box-warning\" role=\"note\">\n"
                        + "<h3 id=\"h-coi-chung-ke-gian\">Coi <strong>chừng</strong> kẻ gian</h3>\n"
                        + "<p>Không gửi mã.</p>\n<p>Gọi 113.</p>\n</aside>\n");
        assertThat(problems).isEmpty();
    }

    @Test
    void boxHeadingIsOfLevelTwo_whenNoSectionBegan() {
        assertThat(render("Mở đầu.\n\n> [!TRY] Làm thử\n> 1. Mở máy.\n"))
                .contains("box-try")
                .contains("<h2 id=\"h-lam-thu\">Làm thử</h2>\n<ol>");
        assertThat(problems).isEmpty();
    }

    @Test
    void quoteWithoutMarkerStaysAQuote() {
        assertThat(render("> Lời của bà Lành.\n")).isEqualTo("<blockquote>\n<p>Lời của bà Lành.</p>\n</blockquote>\n");
    }

    @Test
    void headingIdsAreUnique_whenHeadingsRepeat() {
        assertThat(render("## Ghi nhớ\n\nA.\n\n## Ghi nhớ\n\nB.\n")).contains("\"h-ghi-nho\"", "\"h-ghi-nho-2\"");
    }

    @Test
    void linkIsKept_whenItIsHttps() {
        assertThat(render("[Cổng](https://dichvucong.gov.vn)"))
                .isEqualTo("<p><a rel=\"noopener\" href=\"https://dichvucong.gov.vn\">Cổng</a></p>\n");
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://dichvucong.gov.vn",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "//evil.example",
                "https:alert",
                "https://user@evil.example/",
                "../x"
            })
    void linkIsRefusedAndDefused_whenItIsNoPlainHttps(String address) {
        String html = render("Dòng một.\n\n[bấm](" + address + ")");

        assertThat(html).contains("href=\"\"");
        assertThat(problems).singleElement().asString().startsWith("13: links to");
    }

    @Test
    void htmlIsRefusedAndEscaped() {
        String html = render("<script>alert(1)</script>\n\nChữ <b onclick=\"x()\">đậm</b>.\n");

        assertThat(html).doesNotContain("<script", "<b ").contains("&lt;script");
        assertThat(problems).hasSize(3).allMatch(problem -> problem.contains("holds HTML"));
    }

    @Test
    void imageIsRefused() {
        render("![Mã](https://example.org/a.png)");

        assertThat(problems).singleElement().asString().contains("holds an image");
    }

    @Test
    void unknownBoxIsRefusedWithItsLine() {
        render("Một.\n\n> [!TIP] Mẹo\n> Chữ.\n");

        assertThat(problems).singleElement().asString().startsWith("13: [!TIP] is no box");
    }

    @Test
    void emptyBoxAndBoxWithoutHeadingAreRefused() {
        render("> [!TRY] Chỉ có tên\n\n> [!NOTE]\n> Chỉ có chữ.\n");

        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).contains("the box is empty");
        assertThat(problems.get(1)).contains("the box has no heading");
    }

    @Test
    void headingLevelsMayNotJump() {
        render("# Một\n\n### Ba\n");

        assertThat(problems).hasSize(2);
    }

    @Test
    void tableHasHeaderCellsAndAtMostThreeColumns() {
        assertThat(render("| A | B |\n|---|---|\n| 1 | 2 |\n"))
                .contains("<table class=\"table\">", "<th scope=\"col\">");
        assertThat(problems).isEmpty();

        render("| A | B | C | D |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |\n");
        assertThat(problems).singleElement().asString().contains("has 4 columns");
    }

    @Test
    void wordsAreCounted() {
        assertThat(LessonHtml.of("## Một hai\n\nBa **bốn** năm.\n", 0, (line, problem) -> {})
                        .words())
                .isEqualTo(5);
    }

    private String render(String markdown) {
        return LessonHtml.of(markdown, 10, (line, problem) -> problems.add(line + ": " + problem))
                .html();
    }
}

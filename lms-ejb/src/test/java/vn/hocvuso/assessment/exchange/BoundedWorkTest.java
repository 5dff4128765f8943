package vn.hocvuso.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.choice;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.key;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.template;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files made to cost time or memory: work grows with their length, not with its square, and ends. Each is refused, or read
 * like any other.
 */
class BoundedWorkTest {

    private static final int MANY = 300_000;
    private static final Duration SOON = Duration.ofSeconds(12);
    private static final long MUCH_MEMORY = 2L << 30;

    static Stream<Arguments> costlyFiles() {
        return Stream.of(
                file("blanks within a line", () -> "Hỏi" + " ".repeat(MANY) + "? {=a ~b}"),
                file("blank lines", () -> "\n".repeat(3 * MANY) + "x"),
                file("blank lines before a key", () -> "x\n".repeat(9) + "\n \n".repeat(MANY) + "ANSWER: AB"),
                file("blanks after a mark", () -> "Xếp {>" + " ".repeat(MANY) + "x}"),
                file("blanks before a line separator", () -> "x\nA) " + " ".repeat(MANY) + "\u2028x\nB) y\nANSWER: A"),
                file("ids that never end", () -> "// " + "[id:".repeat(MANY) + "\nHỏi? {=a ~b}"),
                file("tags that never end", () -> "// " + "[tag:".repeat(MANY) + "\nHỏi? {=a ~b}"),
                file("formulas that never end", () -> "Hỏi " + "\\\\(".repeat(50_000) + "<b>? {=a ~b}"),
                file("answers", () -> "Hỏi? {" + "\n=a".repeat(60_000) + "}"),
                file("options of Aiken", () -> "Hỏi?\n" + "A) a\n".repeat(MANY) + "ANSWER: A"),
                file("quotations", () -> "[markdown]" + ">".repeat(40_000) + "? {=a ~b}"),
                file("emphasis", () -> "[markdown]" + "*a **b ".repeat(6_000) + "? {=a ~b}"),
                file("brackets", () -> "[markdown]" + "[".repeat(40_000) + "? {=a ~b}"),
                file("bold in bold", () -> "[html]" + "<b>".repeat(50_000) + "? {\\=a ~b}"),
                file("boxes in boxes", () -> "[html]" + "<div>".repeat(40_000) + "? {\\=a ~b}"),
                file("tables in tables", () -> "[html]" + "<table><tr><td>".repeat(12_000) + "? {\\=a ~b}"),
                file("blanks in a name", () -> item("").replace("Tên", "a" + " ".repeat(MANY) + "b")),
                file("lists that double", BoundedWorkTest::doubling),
                file("numbers that square", BoundedWorkTest::squaring),
                file("feedback", () -> item("").replace(
                                "</qti-assessment-item>", feedbacks() + "</qti-assessment-item>")),
                file("a long mapping", () -> choice("0", "multiple", longMapping(), template("map_response"))),
                file("a long key", () -> choice("0", "multiple", key(names(100_000)), repeatedMatch())),
                file("the same option", () -> item("").replace(
                                "<qti-simple-choice identifier=\"C\">",
                                "<qti-simple-choice identifier=\"x\">x</qti-simple-choice>".repeat(20_000)
                                        + "<qti-simple-choice identifier=\"C\">")),
                file("tolerances", BoundedWorkTest::tolerances),
                file(
                        "answers of Moodle",
                        () -> moodle("<answer fraction=\"100\"><text>a</text></answer>".repeat(60_000))),
                file("pairs of Moodle", () -> moodle("")
                        .replace("multichoice", "matching")
                        .replace(
                                "<single>",
                                "<subquestion><text>a</text><answer><text>b</text></answer></subquestion>"
                                                .repeat(40_000)
                                        + "<single>")));
    }

    private static Arguments file(String name, Supplier<String> content) {
        return Arguments.of(name, content);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("costlyFiles")
    void endsSoon_whateverTheFileCosts(String name, Supplier<String> content) {
        byte[] file = content.get().getBytes(StandardCharsets.UTF_8);

        ImportReport report =
                Assertions.assertTimeoutPreemptively(SOON, () -> ExchangeFixtures.read("a.xml", file), name);

        assertThat(report.items().isEmpty() && report.notes().isEmpty()).isFalse();
    }

    @Test
    void endsSoon_whenAPackageIsFullOfCostlyItems() {
        Map<String, String> files = new LinkedHashMap<>();
        String costly = choice("0", "multiple", key("B"), repeatedMatch())
                .replace(
                        "<qti-simple-choice identifier=\"C\">",
                        IntStream.range(0, 10)
                                .mapToObj(i ->
                                        "<qti-simple-choice identifier=\"x" + i + "\">x" + i + "</qti-simple-choice>")
                                .collect(Collectors.joining("", "", "<qti-simple-choice identifier=\"C\">")));
        for (int i = 0; i < 80; i++) {
            files.put("q" + i + ".xml", costly);
        }
        byte[] archive = ExchangeFixtures.archive(files);

        ImportReport report = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(40), () -> ExchangeFixtures.read("a.zip", archive));

        assertThat(report.items()).hasSize(80);
        assertThat(report.items().get(79).notes()).extracting(ImportNote::code).contains(NoteCode.TOO_LARGE_TO_PROVE);
    }

    @Test
    void takesLittleMemory_whenManyFilesLieAboutTheirSize() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            files.put("f" + i + ".xml", "<quiz>" + " ".repeat(7 << 20) + "</quiz>");
        }
        byte[] zip = ExchangeFixtures.archive(files);
        sayTenBytes(zip);

        long before = allocated();
        ImportReport report = ExchangeFixtures.read("liar.zip", zip);

        assertThat(report.isRefused()).isTrue();
        assertThat(allocated() - before).isLessThan(MUCH_MEMORY);
    }

    /** Every entry of the directory claims that ten bytes come out. */
    private static void sayTenBytes(byte[] zip) {
        String raw = new String(zip, StandardCharsets.ISO_8859_1);
        for (int at = raw.indexOf("PK\u0001\u0002"); at >= 0; at = raw.indexOf("PK\u0001\u0002", at + 4)) {
            zip[at + 24] = 10;
            zip[at + 25] = 0;
            zip[at + 26] = 0;
            zip[at + 27] = 0;
        }
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static String item(String processing) {
        return choice("1", "single", key("B"), processing.isEmpty() ? template("match_correct") : processing);
    }

    private static String doubling() {
        String twice = "<qti-set-outcome-value identifier=\"SCORE\"><qti-multiple>"
                + "<qti-variable identifier=\"SCORE\"/><qti-variable identifier=\"SCORE\"/>"
                + "</qti-multiple></qti-set-outcome-value>";
        return item("<qti-response-processing>" + twice.repeat(60) + "</qti-response-processing>");
    }

    private static String squaring() {
        String first = "<qti-set-outcome-value identifier=\"SCORE\"><qti-base-value base-type=\"float\">9e99"
                + "</qti-base-value></qti-set-outcome-value>";
        String square = "<qti-set-outcome-value identifier=\"SCORE\"><qti-product>"
                + "<qti-variable identifier=\"SCORE\"/><qti-variable identifier=\"SCORE\"/>"
                + "</qti-product></qti-set-outcome-value>";
        return item("<qti-response-processing>" + first + square.repeat(60) + "</qti-response-processing>");
    }

    private static String feedbacks() {
        return "<qti-modal-feedback outcome-identifier=\"F\" show-hide=\"show\" identifier=\"f\">x</qti-modal-feedback>"
                .repeat(60_000);
    }

    private static String longMapping() {
        return IntStream.range(0, 80_000)
                .mapToObj(i -> "<qti-map-entry map-key=\"k" + i + "\" mapped-value=\"1\"/>")
                .collect(Collectors.joining(
                        "", "<qti-mapping>", "<qti-map-entry map-key=\"A\" mapped-value=\"1\"/></qti-mapping>"));
    }

    private static String[] names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "k" + i).toArray(String[]::new);
    }

    private static String repeatedMatch() {
        String condition = "<qti-response-condition><qti-response-if><qti-match><qti-correct identifier=\"RESPONSE\"/>"
                + "<qti-variable identifier=\"RESPONSE\"/></qti-match><qti-set-outcome-value identifier=\"SCORE\">"
                + "<qti-base-value base-type=\"float\">1</qti-base-value></qti-set-outcome-value></qti-response-if>"
                + "</qti-response-condition>";
        return "<qti-response-processing>" + condition.repeat(40) + "</qti-response-processing>";
    }

    private static String tolerances() {
        String equal = "<qti-equal tolerance-mode=\"absolute\" tolerance=\"%d\"><qti-base-value base-type=\"float\">%d"
                + "</qti-base-value><qti-variable identifier=\"RESPONSE\"/></qti-equal>";
        String all = IntStream.range(0, 20_000)
                .mapToObj(i -> equal.formatted(i, i % 250))
                .collect(Collectors.joining());
        return item("<qti-response-processing><qti-response-condition><qti-response-if><qti-or>" + all
                        + "</qti-or><qti-set-outcome-value identifier=\"SCORE\"><qti-base-value base-type=\"float\">1"
                        + "</qti-base-value></qti-set-outcome-value></qti-response-if></qti-response-condition>"
                        + "</qti-response-processing>")
                .replaceAll(
                        "(?s)<qti-choice-interaction.*</qti-choice-interaction>",
                        "<p><qti-text-entry-interaction response-identifier=\"RESPONSE\"/></p>")
                .replace("base-type=\"identifier\"", "base-type=\"float\"")
                .replace("<qti-value>B</qti-value>", "<qti-value>1</qti-value>");
    }

    private static String moodle(String answers) {
        return "<quiz><question type=\"multichoice\"><name><text>a</text></name><questiontext format=\"html\"><text>Hỏi"
                + "</text></questiontext><single>true</single>" + answers + "</question></quiz>";
    }
}

package vn.hocvuso.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocvuso.assessment.bank.Question;

/**
 * Whatever stands in a file, reading it ends soon with a report, and what is taken grades. Mutations know the structure:
 * they drop, double, move and rename elements, attributes and lines, and put awkward values where values stand.
 */
class FuzzTest {

    private static final int ROUNDS = 150;
    private static final long SEED = 3;

    private static final List<String> AWKWARD = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e30",
            "1e999999",
            "NaN",
            "99999999999999999999",
            "RESPONSE",
            "SCORE",
            "true",
            "A B C",
            "\u0000",
            "\uFFFF",
            "&",
            "<",
            "]]>",
            "&#0;",
            "&e;",
            "../../x",
            "http://127.0.0.1:9/",
            "javascript:1",
            "𝄞".repeat(50),
            "multiple",
            "ordered",
            "record",
            "%s%n",
            "{",
            "}",
            "=",
            "~",
            "#",
            "->",
            "..",
            "*",
            "####",
            "::",
            "\\");

    private static final Pattern TEXT_PART = Pattern.compile("[^\\n]+\\n|[=~][^=~}\\n]+|\\{[^}]*}|#[^#\\n]*|\\w+");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "choice-qti3.xml",
                "order-qti22.xml",
                "quiz-moodle.xml",
                "bank.gift",
                "questions.aiken.txt",
                "items.qti3",
                "items.moodle"
            })
    void endsWithAReport_whateverStandsInTheFile(String name) {
        List<byte[]> seeds = seeds(name);
        Random random = new Random(SEED);

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            int taken = 0;
            int refused = 0;
            for (int round = 0; round < ROUNDS; round++) {
                byte[] mutant = mutated(
                        seeds.get(round % seeds.size()), name.contains("gift") || name.contains("aiken"), random);
                ImportReport report = ExchangeFixtures.read(name, mutant);

                assertThat(report.items().isEmpty() && report.notes().isEmpty())
                        .as("says nothing in round " + round)
                        .isFalse();
                report.items().forEach(FuzzTest::isSound);
                taken += report.taken().size();
                refused += report.items(ImportVerdict.REFUSED).size();
            }
            assertThat(taken).as("mutants that still are questions").isGreaterThan(ROUNDS / 10);
            assertThat(refused).as("mutants whose item is refused").isGreaterThan(ROUNDS / 50);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void endsWithAReport_whenBytesOfAnArchiveAreWrong(int seed) {
        byte[] archive = new QuestionExport()
                .write(ExportFormat.QTI_3, RoundTripTest.exported(ExchangeFixtures.questions()))
                .content();
        Random random = new Random(seed);

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (int round = 0; round < 60; round++) {
                byte[] mutant = archive.clone();
                for (int i = 0; i <= random.nextInt(8); i++) {
                    // the directory stands at the end
                    int at = random.nextBoolean()
                            ? random.nextInt(mutant.length)
                            : mutant.length - 1 - random.nextInt(400);
                    mutant[at] = (byte) random.nextInt(256);
                }
                ImportReport report =
                        ExchangeFixtures.read("a.zip", Arrays.copyOf(mutant, mutant.length - random.nextInt(3)));

                report.items().forEach(FuzzTest::isSound);
            }
        });
    }

    private static List<byte[]> seeds(String name) {
        if (!name.startsWith("items.")) {
            return List.of(ExchangeFixtures.sample(name));
        }
        List<byte[]> seeds = new ArrayList<>();
        for (ExportedQuestion question : RoundTripTest.exported(ExchangeFixtures.questions())) {
            seeds.add(
                    name.endsWith("qti3")
                            ? QtiItemWriter.write(QtiVersion.V3, question, new ItemNotes("a"))
                            : new QuestionExport()
                                    .write(ExportFormat.MOODLE_XML, List.of(question))
                                    .content());
        }
        return seeds;
    }

    private static byte[] mutated(byte[] seed, boolean isText, Random random) {
        if (!isText && random.nextInt(8) > 0) {
            return mutatedTree(seed, random);
        }
        String text = new String(seed, StandardCharsets.UTF_8);
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<MatchResult> parts = TEXT_PART.matcher(text).results().toList();
            if (parts.isEmpty()) {
                break;
            }
            MatchResult part = any(parts, random);
            String found = part.group();
            String changed =
                    switch (random.nextInt(6)) {
                        case 0 -> "";
                        case 1 -> found + found;
                        case 2 -> any(parts, random).group();
                        case 3 -> found.repeat(1 + random.nextInt(30));
                        case 4 -> any(AWKWARD, random);
                        default -> found.substring(0, random.nextInt(found.length() + 1));
                    };
            text = text.substring(0, part.start()) + changed + text.substring(part.end());
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mutatedTree(byte[] seed, Random random) {
        XmlNode root = XmlTree.read(seed);
        for (int i = 0; i <= random.nextInt(4); i++) {
            List<XmlNode> all = new ArrayList<>(root.below(node -> true));
            all.add(root);
            List<XmlNode> parents =
                    all.stream().filter(node -> !node.children().isEmpty()).toList();
            XmlNode parent = any(parents, random);
            XmlNode other = any(all, random);
            int at = random.nextInt(parent.children().size());
            XmlNode child = parent.children().get(at);
            switch (random.nextInt(8)) {
                case 0 -> parent.children().remove(at);
                case 1 -> parent.children().add(at, copy(child));
                case 2 -> parent.children().set(at, copy(other));
                case 3 -> other.children().add(copy(child));
                case 4 -> parent.children().set(at, renamed(child, other.name()));
                case 5 -> attribute(other, random);
                case 6 -> parent.children().set(at, XmlNode.text(any(AWKWARD, random)));
                default -> parent.children().addAll(at, Collections.nCopies(random.nextInt(30), copy(child)));
            }
        }
        return new XmlOut(UnaryOperator.identity(), UnaryOperator.identity())
                .write(root, root.namespace().isEmpty() ? "urn:none" : root.namespace(), "");
    }

    private static void attribute(XmlNode node, Random random) {
        if (!node.attributes().isEmpty()) {
            String name = any(List.copyOf(node.attributes().keySet()), random);
            if (random.nextInt(4) == 0) {
                node.attributes().remove(name);
            } else {
                node.attributes().put(name, any(AWKWARD, random));
            }
        }
    }

    private static XmlNode renamed(XmlNode node, String name) {
        return node.isText() ? node : new XmlNode(name, "", node.attributes(), node.children(), node.namespace(), 1);
    }

    private static XmlNode copy(XmlNode node) {
        List<XmlNode> children = new ArrayList<>();
        node.children().forEach(child -> children.add(copy(child)));
        return new XmlNode(
                node.name(), node.text(), new LinkedHashMap<>(node.attributes()), children, node.namespace(), 1);
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    private static void isSound(ImportedItem item) {
        assertThat(item.line()).isPositive();
        boolean hasRefusal = item.notes().stream().anyMatch(note -> note.code().isRefusal());
        assertThat(hasRefusal).as(item.toString()).isEqualTo(item.question().isEmpty());
        item.question().ifPresent(FuzzTest::grades);
    }

    private static void grades(Question question) {
        assertThat(question.stem()).isNotBlank();
        assertThat(question.parts()).allSatisfy(part -> assertThat(part.text()).isNotBlank());
        assertThat(question.grade(question.read(Map.of())).score().isZero()).isTrue();
    }
}

package vn.hocvuso.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionFixtures;

/**
 * The official examples and schemas of QTI, which are other people's work and not kept here: the environment variable
 * {@code LMS_FIXTURES} names the folder with {@code qti3}, {@code qti22}, {@code qti3-packages} and {@code schemas}.
 */
class OfficialExamplesTest {

    private Path fixtures;

    @BeforeEach
    void findsTheFixtures() {
        String folder = System.getenv("LMS_FIXTURES");
        assumeTrue(
                folder != null && !folder.isBlank(), "LMS_FIXTURES names no folder: official examples are not tried");
        fixtures = Path.of(folder);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private List<ImportedItem> items(String folder) throws IOException {
        List<ImportedItem> items = new ArrayList<>();
        for (Path file : files(fixtures.resolve(folder), ".xml")) {
            ImportReport report = new QuestionImport().read(file.getFileName().toString(), file);
            assertThat(report.items()).as(file.toString()).hasSize(1);
            items.addAll(report.items());
        }
        return items;
    }

    private static Map<String, Long> counted(List<ImportedItem> items) {
        Map<String, Long> counts = new TreeMap<>();
        for (ImportedItem item : items) {
            String why =
                    item.question().isPresent() ? "" : " " + item.notes().get(0).code();
            counts.merge(item.verdict() + why, 1L, Long::sum);
        }
        return counts;
    }

    @Test
    void everyItemHasAVerdict_whenItIsOfVersion3() throws IOException {
        List<ImportedItem> items = items("qti3");

        assertThat(items).hasSizeGreaterThanOrEqualTo(55);
        assertThat(items.stream().filter(item -> item.question().isPresent()))
                .as(counted(items).toString())
                .hasSizeGreaterThanOrEqualTo(15);
        assertThat(items).allSatisfy(OfficialExamplesTest::hasReasonAndPlace);
    }

    @Test
    void everyItemHasAVerdict_whenItIsOfVersion2() throws IOException {
        List<ImportedItem> items = items("qti22");

        assertThat(items).hasSizeGreaterThanOrEqualTo(28);
        assertThat(items.stream().filter(item -> item.question().isPresent()))
                .as(counted(items).toString())
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(items).allSatisfy(OfficialExamplesTest::hasReasonAndPlace);
    }

    private static void hasReasonAndPlace(ImportedItem item) {
        assertThat(item.notes()).allSatisfy(note -> {
            assertThat(note.line()).isPositive();
            assertThat(note.file()).isNotBlank();
        });
        assertThat(item.notes().stream().anyMatch(note -> note.code().isRefusal()))
                .isEqualTo(item.question().isEmpty());
    }

    @Test
    void packagesAreReadAsAWhole() throws IOException {
        for (Path file : files(fixtures.resolve("qti3-packages"), ".zip")) {
            ImportReport report = new QuestionImport().read(file.getFileName().toString(), file);

            assertThat(report.format()).isEqualTo(ImportFormat.QTI_3);
            assertThat(report.notes()).as(file.toString()).isEmpty();
            assertThat(report.items()).isNotEmpty().allSatisfy(OfficialExamplesTest::hasReasonAndPlace);
        }
    }

    @Test
    void whatIsWrittenIsValid_whenItIsOfVersion3() throws IOException {
        isValid(QtiVersion.V3, Schemas.qti3(fixtures));
    }

    @Test
    void whatIsWrittenIsValid_whenItIsOfVersion2() throws IOException {
        isValid(QtiVersion.V2_2, Schemas.qti22(fixtures));
    }

    private void isValid(QtiVersion version, Schemas schemas) throws IOException {
        List<Question> questions = new ArrayList<>(ExchangeFixtures.questions());
        questions.addAll(ExchangeFixtures.furtherQuestions());
        questions.add(QuestionFixtures.ordering(true));
        questions.add(QuestionFixtures.shortAnswer(true));
        RandomQuestions random = new RandomQuestions(11);
        Stream.generate(random::next).limit(28).forEach(questions::add);
        items("qti3").forEach(item -> item.question().ifPresent(questions::add));

        for (ExportedQuestion question : RoundTripTest.exported(questions)) {
            byte[] xml = QtiItemWriter.write(version, question, new ItemNotes(""), ExchangeFixtures::picture)
                    .content();
            assertThat(schemas.problems(xml))
                    .as(question + "\n" + new String(xml, StandardCharsets.UTF_8))
                    .isEmpty();
        }
        byte[] broken = QtiItemWriter.write(
                        version, RoundTripTest.exported(questions).get(0), new ItemNotes(""), ExchangeFixtures::picture)
                .content();
        String spoilt =
                new String(broken, StandardCharsets.UTF_8).replace("cardinality=\"single\"", "cardinality=\"x\"");
        assertThat(schemas.problems(spoilt.getBytes(StandardCharsets.UTF_8)))
                .as("the schema can say no")
                .isNotEmpty();
    }
}

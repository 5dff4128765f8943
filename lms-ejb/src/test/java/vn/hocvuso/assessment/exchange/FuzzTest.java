package vn.hocvuso.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocvuso.assessment.bank.Question;

/**
 * Whatever stands in a file, reading it ends soon with a report that names file and line, and what is taken grades. The
 * same seed gives the same files; {@code -Dlms.fuzz.rounds=20000} tries more of them than the build does.
 */
class FuzzTest {

    private static final int ROUNDS = Integer.getInteger("lms.fuzz.rounds", 100);
    private static final long SEED = Long.getLong("lms.fuzz.seed", 3);
    private static final Duration SOON = Duration.ofMillis(20_000L + ROUNDS * 20L);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "choice-qti3.xml",
                "order-qti22.xml",
                "quiz-moodle.xml",
                "bank.gift",
                "questions.aiken.txt",
                "items.qti3",
                "items.qti2",
                "items.moodle"
            })
    void endsWithAReport_whateverStandsInTheFile(String name) {
        List<byte[]> seeds = seeds(name);
        boolean isText = name.contains("gift") || name.contains("aiken");
        Mutations mutations = new Mutations(SEED);

        Assertions.assertTimeout(SOON, () -> {
            int taken = 0;
            int refused = 0;
            for (int round = 0; round < ROUNDS; round++) {
                byte[] seed = seeds.get(round % seeds.size());
                ImportReport report = sound(name, isText ? mutations.text(seed) : mutations.xml(seed), round);
                taken += report.taken().size();
                refused += report.items(ImportVerdict.REFUSED).size();
            }
            assertThat(taken).as("mutants that still are questions").isGreaterThan(ROUNDS / 10);
            assertThat(refused).as("mutants whose item is refused").isGreaterThan(ROUNDS / 50);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"QTI_3", "QTI_2"})
    void endsWithAReport_whateverIsInTheArchive(ExportFormat format) {
        Map<String, byte[]> files = unpacked(exported(format));
        Mutations mutations = new Mutations(SEED);

        Assertions.assertTimeout(SOON, () -> {
            int taken = 0;
            int refused = 0;
            for (int round = 0; round < ROUNDS; round++) {
                ImportReport report = sound("a.zip", packed(mutations.files(files)), round);
                taken += report.isRefused() ? 0 : 1;
                refused += report.isRefused() ? 1 : 0;
            }
            assertThat(taken).as("archives of which something can be read").isGreaterThan(ROUNDS / 10);
            assertThat(refused).as("archives that are refused").isPositive();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void endsWithAReport_whenBytesOfAnArchiveAreWrong(int seed) {
        byte[] archive = exported(ExportFormat.QTI_3);
        Random random = new Random(seed + SEED);

        Assertions.assertTimeout(SOON, () -> {
            for (int round = 0; round < ROUNDS / 2; round++) {
                byte[] mutant = archive.clone();
                for (int i = 0; i <= random.nextInt(8); i++) {
                    // the directory stands at the end
                    int at = random.nextBoolean()
                            ? random.nextInt(mutant.length)
                            : mutant.length - 1 - random.nextInt(400);
                    mutant[at] = (byte) random.nextInt(256);
                }
                sound("a.zip", Arrays.copyOf(mutant, mutant.length - random.nextInt(3)), round);
            }
        });
    }

    @Test
    void isRefused_whenTwoFilesOfAnArchiveHaveOneName() {
        String raw = new String(exported(ExportFormat.QTI_3), StandardCharsets.ISO_8859_1);

        ImportReport report = ExchangeFixtures.read(
                "a.zip", raw.replace("items/q-1.xml", "items/q-2.xml").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(report.isRefused()).isTrue();
        assertThat(report.notes())
                .extracting(ImportNote::code)
                .containsAnyOf(NoteCode.ARCHIVE_DUPLICATE, NoteCode.ARCHIVE_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qti3", "qti22"})
    void endsWithAReport_whateverBecomesOfOfficialExamples(String folder) throws IOException {
        String fixtures = System.getenv("LMS_FIXTURES");
        assumeTrue(
                fixtures != null && !fixtures.isBlank(),
                "LMS_FIXTURES names no folder: official examples are not spoilt");
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> found = Files.list(Path.of(fixtures, folder))) {
            for (Path file : found.sorted().toList()) {
                byte[] content = Files.readAllBytes(file);
                if (isWellFormed(content)) {
                    seeds.add(content);
                }
            }
        }
        Mutations mutations = new Mutations(SEED);

        Assertions.assertTimeout(SOON, () -> {
            for (int round = 0; round < 2 * ROUNDS; round++) {
                sound(folder + ".xml", mutations.xml(seeds.get(round % seeds.size())), round);
            }
        });
    }

    private static boolean isWellFormed(byte[] content) {
        try {
            return XmlTree.read(content) != null;
        } catch (RefusedException malformed) {
            return false;
        }
    }

    /** Reads it twice: a report says something, and the same each time. */
    private static ImportReport sound(String name, byte[] content, int round) {
        ImportReport report = ExchangeFixtures.read(name, content);
        assertThat(report.items().isEmpty() && report.notes().isEmpty())
                .as("says nothing in round " + round)
                .isFalse();
        report.items().forEach(FuzzTest::isSound);
        report.notes().forEach(FuzzTest::namesItsPlace);
        if (round % 50 == 0) {
            assertThat(ExchangeFixtures.read(name, content)).isEqualTo(report);
        }
        return report;
    }

    private static List<byte[]> seeds(String name) {
        if (!name.startsWith("items.")) {
            return List.of(ExchangeFixtures.sample(name));
        }
        List<Question> questions = new ArrayList<>(ExchangeFixtures.questions());
        if (!name.endsWith("moodle")) {
            questions.addAll(ExchangeFixtures.furtherQuestions());
        }
        List<byte[]> seeds = new ArrayList<>();
        for (ExportedQuestion question : RoundTripTest.exported(questions)) {
            seeds.add(
                    switch (name) {
                        case "items.qti3" ->
                            QtiItemWriter.write(QtiVersion.V3, question, new ItemNotes("a"), ExchangeFixtures::picture)
                                    .content();
                        case "items.qti2" ->
                            QtiItemWriter.write(
                                            QtiVersion.V2_2, question, new ItemNotes("a"), ExchangeFixtures::picture)
                                    .content();
                        default ->
                            ExchangeFixtures.export()
                                    .write(ExportFormat.MOODLE_XML, List.of(question))
                                    .content();
                    });
        }
        return seeds;
    }

    private static byte[] exported(ExportFormat format) {
        return ExchangeFixtures.export()
                .write(format, RoundTripTest.exported(ExchangeFixtures.questions()))
                .content();
    }

    private static Map<String, byte[]> unpacked(byte[] archive) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return files;
    }

    private static byte[] packed(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                if (!file.getKey().endsWith("/")) {
                    zip.write(file.getValue());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void isSound(ImportedItem item) {
        assertThat(item.line()).isPositive();
        assertThat(item.file()).isNotBlank();
        item.notes().forEach(FuzzTest::namesItsPlace);
        boolean hasRefusal = item.notes().stream().anyMatch(note -> note.code().isRefusal());
        assertThat(hasRefusal).as(item.toString()).isEqualTo(item.question().isEmpty());
        item.question().ifPresent(FuzzTest::grades);
    }

    private static void namesItsPlace(ImportNote note) {
        assertThat(note.line()).isPositive();
        assertThat(note.file()).isNotBlank();
    }

    private static void grades(Question question) {
        assertThat(question.stem()).isNotBlank();
        assertThat(question.parts()).allSatisfy(part -> assertThat(part.text()).isNotBlank());
        assertThat(question.grade(question.read(Map.of())).score().isZero()).isTrue();
        assertThat(question.grade(question.key()).score().isOne()).isTrue();
    }
}

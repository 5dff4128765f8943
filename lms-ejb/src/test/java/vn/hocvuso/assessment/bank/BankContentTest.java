package vn.hocvuso.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hocvuso.platform.ContentReport;

/** The banks of this repository, as the server will load them. */
class BankContentTest {

    private static final Path CONTENT =
            Path.of("..", "content").toAbsolutePath().normalize();
    private static final Pattern COURSE_BANK = Pattern.compile("(?m)^bank:\\s*([a-z-]+)");
    private static final Map<String, Integer> COMPONENTS_PER_DOMAIN =
            Map.of("1", 3, "2", 6, "3", 4, "4", 4, "5", 4, "6", 3);

    private static ContentReport report;
    private static Map<String, BankImport.Bank> banks;

    @BeforeAll
    static void readBanks() throws IOException {
        report = new ContentReport(CONTENT);
        Path folder = CONTENT.resolve("banks");
        banks = BankImport.banks(folder, BankImport.files(folder, report), report);
    }

    @Test
    void isFreeOfProblems_whenRead() {
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void hasTheFourBanks_withEnoughQuestionsForFinals() {
        assertThat(banks.keySet()).containsExactly("citizens", "public-sector", "students", "workers");
        banks.forEach((slug, bank) -> {
            List<BankQuestion> finals = bank.questions.stream()
                    .filter(question -> question.tags().use() == QuestionUse.FINAL)
                    .toList();
            assertThat(finals.size()).as(slug).isGreaterThanOrEqualTo(slug.equals("citizens") ? 120 : 100);
            assertThat(atLevels(finals, 1, 2)).as(slug + " basic").isGreaterThanOrEqualTo(60);
            assertThat(atLevels(finals, 3, 4)).as(slug + " intermediate").isGreaterThanOrEqualTo(30);
        });
    }

    @Test
    void everyLessonHasThreeKnowledgeAndTwoSituations() throws IOException {
        Map<String, String> bankOfLesson = lessons();
        Map<String, int[]> counts = new TreeMap<>();
        banks.forEach((slug, bank) -> bank.questions.stream()
                .filter(question -> question.tags().use() == QuestionUse.LESSON)
                .forEach(question -> {
                    String lesson = question.tags().lesson();
                    assertThat(bankOfLesson.get(lesson)).as(question.code()).isEqualTo(slug);
                    counts.computeIfAbsent(lesson, key -> new int[2])[
                            question.tags().nature().ordinal()]++;
                }));

        assertThat(counts.keySet()).isEqualTo(new TreeSet<>(bankOfLesson.keySet()));
        counts.forEach((lesson, count) -> assertThat(count).as(lesson).containsExactly(3, 2));
    }

    @Test
    void everyCompetenceExists() {
        banks.values()
                .forEach(bank -> bank.questions.forEach(question -> {
                    String[] code = question.tags().competence().split("\\.");
                    assertThat(COMPONENTS_PER_DOMAIN).as(question.code()).containsKey(code[0]);
                    assertThat(Integer.parseInt(code[1]))
                            .as(question.code())
                            .isBetween(1, COMPONENTS_PER_DOMAIN.get(code[0]));
                }));
    }

    @Test
    void everyKeyEarnsTheFullMark() {
        banks.values()
                .forEach(bank -> bank.questions.forEach(source -> {
                    Question question = source.question();
                    assertThat(question.grade(question.key()).outcome())
                            .as(source.code())
                            .isEqualTo(Outcome.RIGHT);
                    assertThat(question.generalFeedback()).as(source.code()).isNotBlank();
                }));
    }

    @Test
    void theRightOptionStandsAnywhere() {
        Map<Integer, Integer> countOfPosition = new HashMap<>();
        banks.values()
                .forEach(bank -> bank.questions.forEach(source -> {
                    if (source.question() instanceof SingleChoice single) {
                        for (int i = 0; i < single.options().size(); i++) {
                            if (single.options().get(i).right()) {
                                countOfPosition.merge(i, 1, Integer::sum);
                            }
                        }
                    }
                }));
        int all = countOfPosition.values().stream().mapToInt(Integer::intValue).sum();

        assertThat(countOfPosition.values())
                .allSatisfy(count -> assertThat(count).isLessThan(all * 2 / 5));
    }

    private static long atLevels(List<BankQuestion> questions, int lowest, int highest) {
        return questions.stream()
                .filter(question ->
                        question.tags().level() >= lowest && question.tags().level() <= highest)
                .count();
    }

    /** Lessons of the repository, {@code course/lesson}, and the bank their course names. */
    private static Map<String, String> lessons() throws IOException {
        Map<String, String> lessons = new TreeMap<>();
        try (Stream<Path> files = Files.walk(CONTENT.resolve("courses"), 2)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".vi.md")).toList()) {
                Matcher bank = COURSE_BANK.matcher(Files.readString(file.resolveSibling("course.yaml")));
                assertThat(bank.find()).as(file.toString()).isTrue();
                String name = file.getFileName().toString();
                lessons.put(
                        file.getParent().getFileName() + "/" + name.substring(0, name.length() - ".vi.md".length()),
                        bank.group(1));
            }
        }
        return lessons;
    }
}

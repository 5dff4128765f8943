package vn.hocvuso.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hocvuso.assessment.bank.Numeric;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionFixtures;
import vn.hocvuso.assessment.bank.Scoring;
import vn.hocvuso.assessment.bank.ShortAnswer;
import vn.hocvuso.assessment.bank.Situated;
import vn.hocvuso.assessment.bank.Situation;
import vn.hocvuso.assessment.bank.Slider;

/** Written in another format and read again, a question gives every response of its form the same score. */
class RoundTripTest {

    private static final int QUESTIONS = 42;

    @ParameterizedTest
    @EnumSource
    void scoresAreTheSame_whenWrittenAndReadAgain(ExportFormat format) {
        RandomQuestions random = new RandomQuestions(20261122);
        List<Question> questions = new ArrayList<>(ExchangeFixtures.questions());
        questions.addAll(Stream.generate(random::next).limit(QUESTIONS).toList());

        ImportReport report = writtenAndRead(format, questions);

        assertThat(report.notes()).isEmpty();
        assertThat(report.items()).hasSameSizeAs(questions);
        for (int i = 0; i < questions.size(); i++) {
            Question original = questions.get(i);
            ImportedItem item = report.items().get(i);
            assertThat(item.question()).as(i + " " + original + item.notes()).isPresent();
            assertSame(original, item.question().orElseThrow());
        }
    }

    @ParameterizedTest
    @EnumSource
    void textsAndFeedbackAreTheSame_whenWrittenAndReadAgain(ExportFormat format) {
        List<Question> questions = new ArrayList<>(ExchangeFixtures.questions());
        RandomQuestions random = new RandomQuestions(7);
        questions.addAll(Stream.generate(random::next).limit(QUESTIONS).toList());

        ImportReport report = writtenAndRead(format, questions);

        for (int i = 0; i < questions.size(); i++) {
            Question original = questions.get(i);
            Question again = report.items().get(i).question().orElseThrow();
            assertThat(again.kind()).isEqualTo(original.kind());
            assertThat(again.stem()).isEqualTo(original.stem());
            assertThat(again.generalFeedback()).isEqualTo(original.generalFeedback());
            assertThat(again.parts().stream().map(Part::text))
                    .isEqualTo(original.parts().stream().map(Part::text).toList());
            for (Map<String, List<String>> fields : ResponseSpace.of(original, typed(original))) {
                assertThat(feedback(again, fields))
                        .as(original.toString() + fields)
                        .isEqualTo(feedback(original, fields));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI_3", "QTI_2"})
    void scoresAreTheSame_whateverTheRuleOfScoring(ExportFormat format) {
        List<Question> questions = ExchangeFixtures.furtherQuestions();

        ImportReport report = writtenAndRead(format, questions);

        for (int i = 0; i < questions.size(); i++) {
            ImportedItem item = report.items().get(i);
            assertThat(item.question())
                    .as(questions.get(i) + " " + item.notes())
                    .isPresent();
            assertThat(item.question().orElseThrow().kind())
                    .isEqualTo(questions.get(i).kind());
            assertSame(questions.get(i), item.question().orElseThrow());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isLeftOutAndSaid_whenTheFormatCannotSayIt(ExportFormat format) {
        List<Question> questions = List.of(
                QuestionFixtures.numericWithUnits(false),
                QuestionFixtures.parametrised(),
                QuestionFixtures.singleChoice());

        ExportFile file = ExchangeFixtures.export().write(format, exported(questions));

        assertThat(file.written()).containsExactly("q-2");
        assertThat(file.notes())
                .extracting(ImportNote::code)
                .containsExactly(NoteCode.KIND_NOT_YET, NoteCode.KIND_NOT_YET);
    }

    @Test
    void scoresAreTheSame_whenWrongOptionsTakeAsMuchInMoodle() {
        Question question = QuestionFixtures.multipleChoice(Scoring.RIGHT_MINUS_WRONG);

        ImportReport report = writtenAndRead(ExportFormat.MOODLE_XML, List.of(question));

        assertSame(question, report.items().get(0).question().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsNoted_whenTheFormatCanSayEverything(ExportFormat format) {
        ImportReport report = writtenAndRead(format, ExchangeFixtures.questions());

        assertThat(report.items(ImportVerdict.WHOLE))
                .as(report.toString())
                .hasSize(ExchangeFixtures.questions().size());
    }

    @ParameterizedTest
    @EnumSource
    void situationIsToldFirst_whereTheFormatHasNone(ExportFormat format) {
        Situation situation = new Situation("sms", "Bạn nhận được một tin nhắn.", 1);
        Question situated = new Situated(situation, QuestionFixtures.singleChoice());

        ExportFile file = ExchangeFixtures.export().write(format, exported(List.of(situated)));
        Question again = ExchangeFixtures.read("x." + format.extension(), file.content())
                .items()
                .get(0)
                .question()
                .orElseThrow();

        assertThat(file.notes()).extracting(ImportNote::code).containsExactly(NoteCode.SHARED_TEXT);
        assertThat(again.stem()).isEqualTo("Bạn nhận được một tin nhắn.\n\nChọn một");
        assertSame(QuestionFixtures.singleChoice(), again);
    }

    @Test
    void sameBytes_whenWrittenTwice() {
        List<ExportedQuestion> questions = exported(ExchangeFixtures.questions());

        byte[] once =
                ExchangeFixtures.export().write(ExportFormat.QTI_3, questions).content();

        assertThat(ExchangeFixtures.export()
                        .write(ExportFormat.QTI_3, questions)
                        .content())
                .isEqualTo(once);
    }

    @Test
    void saysSo_whenTheOtherSystemCountsDiacritics() {
        ExportFile file = ExchangeFixtures.export()
                .write(ExportFormat.MOODLE_XML, exported(List.of(QuestionFixtures.shortAnswer(true))));

        assertThat(file.notes()).extracting(ImportNote::code).containsExactly(NoteCode.EXPORT_DIACRITICS);
        assertThat(file.written()).containsExactly("q-0");
    }

    static List<ExportedQuestion> exported(List<Question> questions) {
        List<ExportedQuestion> exported = new ArrayList<>();
        for (Question question : questions) {
            exported.add(new ExportedQuestion("q-" + exported.size(), "Tên & <tên>", List.of(), question));
        }
        return exported;
    }

    private static ImportReport writtenAndRead(ExportFormat format, List<Question> questions) {
        ExportFile file = ExchangeFixtures.export().write(format, exported(questions));
        return ExchangeFixtures.read("export." + format.extension(), file.content());
    }

    private static void assertSame(Question original, Question again) {
        for (Map<String, List<String>> fields : ResponseSpace.of(original, typed(original))) {
            assertThat(again.grade(ResponseSpace.read(again, fields)).score())
                    .as("%s %s", original, fields)
                    .isEqualTo(
                            original.grade(ResponseSpace.read(original, fields)).score());
        }
    }

    private static List<String> feedback(Question question, Map<String, List<String>> fields) {
        return question.grade(ResponseSpace.read(question, fields)).feedback().stream()
                .flatMap(key -> question.feedback(key).stream())
                .toList();
    }

    private static List<String> typed(Question question) {
        List<String> typed = new ArrayList<>(List.of(" ", "x", "mat khau", "MẬT  KHẨU", "0", "-1", "1.000"));
        if (question instanceof ShortAnswer word) {
            word.variants()
                    .forEach(variant -> typed.addAll(
                            List.of(variant.text(), variant.text().toUpperCase(Locale.ROOT), variant.text() + "?")));
        }
        if (question instanceof Slider) {
            for (int value = -5; value <= 55; value++) {
                typed.add(String.valueOf(value));
            }
        }
        if (question instanceof Numeric number) {
            for (String step : List.of("0", "0.01", "-0.01", "1")) {
                for (var at : List.of(
                        number.value(),
                        number.value().add(number.tolerance()),
                        number.value().subtract(number.tolerance()))) {
                    typed.add(QtiTyped.typed(at.add(new BigDecimal(step))));
                }
            }
        }
        return typed;
    }
}

package vn.hocvuso.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.codes;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.only;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocvuso.assessment.bank.Matching;
import vn.hocvuso.assessment.bank.MultipleChoice;
import vn.hocvuso.assessment.bank.Numeric;
import vn.hocvuso.assessment.bank.QuestionKind;
import vn.hocvuso.assessment.bank.ShortAnswer;
import vn.hocvuso.assessment.bank.SingleChoice;
import vn.hocvuso.assessment.bank.TrueFalse;

class TextFormatsImportTest {

    @Nested
    class Moodle {

        private static final String TEXT =
                "<questiontext format=\"html\"><text><![CDATA[<p>Hỏi&nbsp;<b>gì</b>?</p>]]></text></questiontext>";

        private static ImportedItem item(String type, String content) {
            return only(read(
                    "quiz.xml",
                    "<?xml version=\"1.0\"?>\n<quiz>\n<question type=\"" + type + "\">\n<name><text>Tên</text></name>"
                            + TEXT + content + "\n</question>\n</quiz>"));
        }

        private static String answer(String fraction, String text) {
            return "<answer fraction=\"" + fraction + "\"><text>" + text + "</text></answer>";
        }

        @Test
        void isMultipleChoice_whenSeveralMayBeChosen() {
            ImportedItem item = item(
                    "multichoice",
                    "<single>false</single>" + answer("50", "a") + answer("50", "b") + answer("-33.33333", "c"));

            assertThat(((MultipleChoice) item.question().orElseThrow()).options())
                    .extracting(MultipleChoice.Option::share)
                    .containsExactly(5_000_000, 5_000_000, -3_333_333);
            assertThat(codes(item)).containsExactly(NoteCode.FORMATTING);
            assertThat(item.question().orElseThrow().stem()).isEqualTo("Hỏi gì?");
        }

        @Test
        void saysWhatIsLost_whenAWrongOptionEarnsSomething() {
            ImportedItem item = item(
                    "multichoice",
                    "<single>true</single>" + answer("100", "a") + answer("50", "b") + answer("-10", "c"));

            assertThat(item.question().orElseThrow()).isInstanceOf(SingleChoice.class);
            assertThat(codes(item))
                    .contains(NoteCode.PARTIAL_CREDIT, NoteCode.NEGATIVE_SCORE)
                    .doesNotContain(NoteCode.POINTS);
        }

        @Test
        void keepsCategoryAndTags_whenThereAreSome() {
            ImportReport report = read(
                    "quiz.xml",
                    "<quiz><question type=\"category\"><category><text>$course$/top/An toàn/Mật"
                            + " khẩu</text></category></question><question"
                            + " type=\"truefalse\">" + TEXT + answer("100", "false") + answer("0", "true")
                            + "<tags><tag><text>dễ</text></tag></tags></question></quiz>");

            assertThat(only(report).tags()).containsExactly("An toàn/Mật khẩu", "dễ");
            assertThat(((TrueFalse) only(report).question().orElseThrow()).statementIsTrue())
                    .isFalse();
        }

        @Test
        void leavesOutDistractors_whenAnswersBelongToNothing() {
            String pairs = "<subquestion><text>a</text><answer><text>1</text></answer></subquestion>"
                    + "<subquestion><text>b</text><answer><text>2</text></answer></subquestion>"
                    + "<subquestion><text>c</text><answer><text>&lt;3&gt;</text></answer></subquestion>"
                    + "<subquestion><text></text><answer><text>4</text></answer></subquestion>";

            ImportedItem item = item("matching", pairs);

            assertThat(((Matching) item.question().orElseThrow()).pairs())
                    .extracting(Matching.Pair::right)
                    .containsExactly("1", "2", "<3>");
            assertThat(codes(item)).contains(NoteCode.DISTRACTORS);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                essay | <attachmentsrequired>1</attachmentsrequired> | KIND_NOT_YET
                somethingelse | | KIND_UNKNOWN
                shortanswer | <answer fraction="100"><text>mật*</text></answer> | WILDCARD
                numerical | <answer fraction="100"><text>abc</text></answer> | SYNTAX
                numerical | <answer fraction="100"><text>1</text></answer><answer fraction="100"><text>5</text></answer> | SEVERAL_RIGHT
                multichoice | <single>false</single><answer fraction="50"><text>a</text></answer><answer fraction="0"><text>b</text></answer> | SHARES
                multichoice | <answer fraction="0"><text>a</text></answer><answer fraction="0"><text>b</text></answer> | NEVER_RIGHT
                multichoice | <answer fraction="1e9"><text>a</text></answer> | SHARES
                """)
        void isRefused_whenItCannotBeSaidHere(String type, String content, NoteCode code) {
            ImportedItem item = item(type, content == null ? "" : content);

            assertThat(codes(item)).first().isEqualTo(code);
            assertThat(item.line()).isEqualTo(3);
        }

        @Test
        void isRefused_whenAPictureBelongsToIt() {
            ImportedItem item = only(read(
                    "quiz.xml",
                    "<quiz><question type=\"truefalse\"><questiontext format=\"html\"><text>&lt;img"
                            + " src=\"@@PLUGINFILE@@/a.png\" alt=\"\"&gt;</text></questiontext>"
                            + answer("100", "true") + "</question></quiz>"));

            assertThat(codes(item)).containsExactly(NoteCode.IMAGE);
        }
    }

    @Nested
    class Gift {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                Hai cộng hai? {=bốn =4} | SHORT_ANSWER
                Thủ đô? {~Huế =Hà Nội ~Vinh} | SINGLE_CHOICE
                Hai chữ cái? {~%50%a ~%50%b ~%-100%1} | MULTIPLE_CHOICE
                Mặt trời mọc đằng đông.{T} | TRUE_FALSE
                Năm nào? {#1945:1} | NUMERIC
                Số pi? {#3.141..3.142} | NUMERIC
                Nối. {=a -> 1 =b -> 2 =c -> 3} | MATCHING
                """)
        void isRead_whenNothingButTheQuestionStandsThere(String gift, QuestionKind kind) {
            ImportedItem item = only(read("a.txt", gift));

            assertThat(item.verdict()).as(item.notes().toString()).isEqualTo(ImportVerdict.WHOLE);
            assertThat(item.question().orElseThrow().kind()).isEqualTo(kind);
        }

        @Test
        void marksTheGap_whenTextStandsBehindTheAnswers() {
            assertThat(only(read("a.gift", "Hà Nội là {~chợ =thủ đô} của Việt Nam."))
                            .question()
                            .orElseThrow()
                            .stem())
                    .isEqualTo("Hà Nội là _____ của Việt Nam.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                Hai cộng hai là {=bốn}. | Hai cộng hai là _____.
                Hai cộng hai? {=bốn}. | Hai cộng hai?
                """)
        void marksTheGap_whenTheSentenceEndsBehindIt(String gift, String stem) {
            assertThat(only(read("a.gift", gift)).question().orElseThrow().stem())
                    .isEqualTo(stem);
        }

        @Test
        void readsEscapedSigns_whenTheyStandInTexts() {
            ShortAnswer question = (ShortAnswer) only(read("a.gift", "::Tên::Dấu \\{ và \\: {=\\= 2#Tốt\\#\n=\\\\}"))
                    .question()
                    .orElseThrow();

            assertThat(question.stem()).isEqualTo("Dấu { và :");
            assertThat(question.variants())
                    .extracting(ShortAnswer.Variant::text, ShortAnswer.Variant::feedback)
                    .containsExactly(tuple("= 2", "Tốt#"), tuple("\\", ""));
        }

        @Test
        void keepsTheMiddle_whenARangeIsGiven() {
            Numeric question = (Numeric)
                    only(read("a.gift", "Bao nhiêu? {#1..2}")).question().orElseThrow();

            assertThat(question.value()).isEqualByComparingTo("1.5");
            assertThat(question.tolerance()).isEqualByComparingTo("0.5");
        }

        @ParameterizedTest
        @ValueSource(ints = {25_000, 210_000})
        void isRefused_whenItIsLongerThanAnybodyReads(int length) {
            String word = "a".repeat(length);

            assertThat(codes(only(read("a.gift", word + "? {=a ~b}")))).containsExactly(NoteCode.ITEM_TOO_LARGE);
        }

        @Test
        void isRefused_whenItsExplanationsAreLongerThanTheDeskKeeps() {
            String word = "a".repeat(19_000);
            StringBuilder answers = new StringBuilder("=a#" + word);
            for (int i = 0; i < 3; i++) {
                answers.append(" ~b").append(i).append('#').append(word);
            }

            assertThat(codes(only(read("a.gift", "Hỏi? {" + answers + "}")))).isEmpty();
            assertThat(codes(only(read("a.gift", "Hỏi? {" + answers + "####" + word + "}"))))
                    .containsExactly(NoteCode.ITEM_TOO_LARGE);
        }

        @Test
        void cutsALongName_andSaysSo() {
            ImportedItem item = only(read("a.gift", "::" + "Tên ".repeat(60) + ":: Hỏi? {=a ~b}"));

            assertThat(item.title()).hasSizeLessThanOrEqualTo(ImportedItem.MAX_TITLE);
            assertThat(codes(item)).containsExactly(NoteCode.TITLE_CUT);
        }

        @Test
        void namesLineAndReason_whenOneIsBroken() {
            ImportReport report = read("a.gift", "Một? {T}\n\nHai? {~a =b\n\nBa? {}\n\nBốn? {=%50%a}");

            assertThat(report.items())
                    .extracting(ImportedItem::line, ImportedItem::verdict)
                    .containsExactly(
                            tuple(1, ImportVerdict.WHOLE),
                            tuple(3, ImportVerdict.REFUSED),
                            tuple(5, ImportVerdict.WITH_LOSS),
                            tuple(7, ImportVerdict.WITH_LOSS));
            assertThat(codes(report.items().get(1))).containsExactly(NoteCode.SYNTAX);
            assertThat(codes(report.items().get(2))).containsExactly(NoteCode.RUBRIC_WANTED);
            assertThat(report.items().get(2).question().orElseThrow().kind()).isEqualTo(QuestionKind.EXTENDED_TEXT);
        }
    }

    @Nested
    class Aiken {

        @Test
        void isRead_whenOptionsAndKeyFollow() {
            ImportReport report =
                    read("a.txt", "Hỏi gì?\nA) Một\nB. Hai\nANSWER: B\n\nHỏi nữa?\nA)Một\nB)Hai\nANSWER: A");

            assertThat(report.format()).isEqualTo(ImportFormat.AIKEN);
            assertThat(report.taken()).hasSize(2);
            assertThat(((SingleChoice) report.items().get(0).question().orElseThrow()).options())
                    .extracting(SingleChoice.Option::text, SingleChoice.Option::right)
                    .containsExactly(tuple("Một", false), tuple("Hai", true));
        }

        @Test
        void refusesOnlyTheBrokenOnes_whenSomeAre() {
            ImportReport report = read(
                    "a.txt",
                    "Ít quá\n"
                            + "A) Một\n"
                            + "ANSWER: A\n\n"
                            + "Không khóa\n"
                            + "A) Một\n"
                            + "B) Hai\n\n"
                            + "Khóa lạ\n"
                            + "A) Một\n"
                            + "B) Hai\n"
                            + "ANSWER: C\n\n"
                            + "Tốt\n"
                            + "A) Một\n"
                            + "B) Hai\n"
                            + "ANSWER: A");

            assertThat(report.items())
                    .extracting(ImportedItem::line, item -> codes(item))
                    .containsExactly(
                            tuple(1, List.of(NoteCode.TOO_FEW)),
                            tuple(5, List.of(NoteCode.NO_KEY)),
                            tuple(9, List.of(NoteCode.NO_KEY)),
                            tuple(14, List.of()));
        }
    }

    @Test
    void isRefusedWithTheLine_whenTheTextIsNoUtf8() {
        byte[] bytes = "Một? {T}\n\nC\u00e2u? {T}".getBytes(StandardCharsets.ISO_8859_1);

        ImportReport report = read("a.gift", bytes);

        assertThat(report.items()).isEmpty();
        assertThat(report.notes())
                .extracting(ImportNote::code, ImportNote::line)
                .containsExactly(tuple(NoteCode.ENCODING, 3));
    }

    @Test
    void isNotRecognised_whenItIsSomethingElse() {
        assertThat(read("a.csv", "a;b;c\n1;2;3").notes())
                .extracting(ImportNote::code)
                .containsExactly(NoteCode.NOT_RECOGNISED);
    }
}

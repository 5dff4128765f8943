package vn.hocvuso.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiftReaderTest {

    private static final String HEAD =
            "// [id:q-1] [tag:use=final] [tag:kind=knowledge] [tag:competence=2.3] [tag:level=1]\n";

    private final GiftReader reader = new GiftReader();

    private Question only(String text) {
        GiftFile file = reader.read(HEAD + text);
        assertThat(file.problems()).isEmpty();
        assertThat(file.questions()).hasSize(1);
        return file.questions().get(0).question();
    }

    private GiftFile.Problem problem(String text) {
        GiftFile file = reader.read(text);
        assertThat(file.questions()).isEmpty();
        assertThat(file.problems()).hasSize(1);
        return file.problems().get(0);
    }

    @Test
    void readsIdTagsAndTitle_whenTheyStandInTheComment() {
        GiftFile file = reader.read(
                """
                // Một dòng ghi chú

                // [id:qr-01-s1] [tag:lesson=thanh-toan-qr/01-ten-bai] [tag:use=lesson] [tag:kind=situation] [tag:competence=2.3] [tag:level=2]
                ::Tên ngắn::Hỏi gì? {
                =Đúng#Vì thế
                ~Sai#Vì kia
                ####Chung.
                }
                """);

        assertThat(file.problems()).isEmpty();
        BankQuestion question = file.questions().get(0);
        assertThat(question.code()).isEqualTo("qr-01-s1");
        assertThat(question.title()).isEqualTo("Tên ngắn");
        assertThat(question.line()).isEqualTo(3);
        assertThat(question.tags())
                .isEqualTo(new QuestionTags(
                        QuestionUse.LESSON, "thanh-toan-qr/01-ten-bai", QuestionNature.SITUATION, "2.3", 2));
    }

    @Test
    void readsSingleChoice_whenOneAnswerIsMarked() {
        Question question = only("Hỏi? {\n~Sai#Vì sai\n=Đúng#Vì đúng\n####Chung\ncủa câu.\n}");

        assertThat(question).isInstanceOfSatisfying(SingleChoice.class, single -> {
            assertThat(single.stem()).isEqualTo("Hỏi?");
            assertThat(single.options())
                    .extracting(SingleChoice.Option::text, SingleChoice.Option::right, SingleChoice.Option::feedback)
                    .containsExactly(tuple("Sai", false, "Vì sai"), tuple("Đúng", true, "Vì đúng"));
            assertThat(single.generalFeedback()).isEqualTo("Chung\ncủa câu.");
        });
    }

    @Test
    void readsMultipleChoice_whenAnswersHaveShares() {
        Question question = only("Hỏi? {~%50%A#a ~%50%B#b ~%-33.33333%C#c####Chung}");

        assertThat(question).isInstanceOfSatisfying(MultipleChoice.class, multiple -> assertThat(multiple.options())
                .extracting(MultipleChoice.Option::share)
                .containsExactly(5_000_000, 5_000_000, -3_333_333));
    }

    @Test
    void readsTrueFalse_whenWrittenLong() {
        assertThat(only("Câu. {FALSE#Khi sai#Khi đúng####Chung}"))
                .isEqualTo(new TrueFalse("Câu.", false, "Khi sai", "Khi đúng", "Chung"));
        assertThat(only("Câu. {\nTRUE#Khi sai#Khi đúng\n####Chung\n}"))
                .isEqualTo(new TrueFalse("Câu.", true, "Khi sai", "Khi đúng", "Chung"));
    }

    @Test
    void readsShortAnswer_whenAllAnswersAreMarked() {
        assertThat(only("Gõ? {=VNeID =vneid app#Gần đúng####Chung}"))
                .isInstanceOfSatisfying(ShortAnswer.class, shortAnswer -> {
                    assertThat(shortAnswer.variants())
                            .extracting(ShortAnswer.Variant::text)
                            .containsExactly("VNeID", "vneid app");
                    assertThat(shortAnswer.diacriticsOptional()).isFalse();
                });
    }

    @Test
    void readsWhatAVariantEarns_whenItHasAShare() {
        assertThat(only("Gõ? {=mã OTP =%50%mã#Mã gì? =%0%mật khẩu#Chưa phải####Chung}"))
                .isInstanceOfSatisfying(ShortAnswer.class, shortAnswer -> assertThat(shortAnswer.variants())
                        .extracting(ShortAnswer.Variant::share)
                        .containsExactly(10_000_000, 5_000_000, 0));
    }

    @Test
    void toleratesMissingDiacritics_whenTagged() {
        GiftFile file = reader.read(HEAD.strip() + " [tag:diacritics=optional]\nGõ? {=mật khẩu####Chung}");

        assertThat(file.questions().get(0).question())
                .isInstanceOfSatisfying(ShortAnswer.class, question -> assertThat(question.diacriticsOptional())
                        .isTrue());
    }

    @Test
    void readsNumeric_whenAHashComesFirst() {
        assertThat(only("Mấy? {#5:0####Chung}"))
                .isEqualTo(new Numeric("Mấy?", new BigDecimal("5"), BigDecimal.ZERO, "", "Chung"));
        assertThat(only("Mấy? {\n#2.5:0.1#Giỏi\n####Chung\n}"))
                .isEqualTo(new Numeric("Mấy?", new BigDecimal("2.5"), new BigDecimal("0.1"), "Giỏi", "Chung"));
    }

    @Test
    void readsMatching_whenAnswersHaveArrows() {
        assertThat(only("Nối {\n=Một -> One\n=Hai -> Two\n=Ba -> Three\n####Chung\n}"))
                .isInstanceOfSatisfying(Matching.class, matching -> assertThat(matching.pairs())
                        .extracting(Matching.Pair::left, Matching.Pair::right)
                        .containsExactly(tuple("Một", "One"), tuple("Hai", "Two"), tuple("Ba", "Three")));
    }

    @Test
    void readsOrdering_whenItBeginsWithTheHead() {
        Question question = only("Xếp {\n>3 ALL VERTICAL ALL_OR_NOTHING\nMở máy\nĐăng nhập\nNộp\n####Chung\n}");

        assertThat(question).isInstanceOfSatisfying(Ordering.class, ordering -> {
            assertThat(ordering.items()).extracting(Part::text).containsExactly("Mở máy", "Đăng nhập", "Nộp");
            assertThat(ordering.partialCredit()).isFalse();
        });
    }

    @Test
    void showsTheSigns_whenTheyAreEscaped() {
        SingleChoice question = (SingleChoice) only(
                "Gõ https\\://a.vn \\{x\\} \\= \\~ \\#? {=Một \\= 1\\: đúng#Vì \\# ~Hai\\nba#Vì \\~####Chung\\: \\#}");

        assertThat(question.stem()).isEqualTo("Gõ https://a.vn {x} = ~ #?");
        assertThat(question.options().get(0).text()).isEqualTo("Một = 1: đúng");
        assertThat(question.options().get(1).text()).isEqualTo("Hai\nba");
        assertThat(question.generalFeedback()).isEqualTo("Chung: #");
    }

    @Test
    void idsOfPartsAreStableAndTellNothing_whenReadTwice() {
        String text = "Nối {\n=Một -> One\n=Hai -> Two\n=Ba -> Three\n####Chung\n}";
        Matching first = (Matching) only(text);
        Matching second = (Matching) only(text);

        assertThat(first).isEqualTo(second);
        assertThat(first.pairs()).allSatisfy(pair -> assertThat(pair.leftId()).isNotEqualTo(pair.rightId()));
        assertThat(first.pairs().stream().flatMap(pair -> List.of(pair.leftId(), pair.rightId()).stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theOthersAreRead_whenOneIsBad() {
        GiftFile file = reader.read(HEAD + "Hỏi {=A#a\n\n" + HEAD.replace("q-1", "q-2") + "Hỏi {=A#a ~B#b####C}\n");

        assertThat(file.questions()).extracting(BankQuestion::code).containsExactly("q-2");
        assertThat(file.problems()).hasSize(1);
        assertThat(file.failedCodes()).containsExactly("q-1");
    }

    @Test
    void theOthersAreRead_whenTheBlankLineBetweenIsForgotten() {
        GiftFile file =
                reader.read(HEAD + "Hỏi {=A#a ~B#b####C}\n" + HEAD.replace("q-1", "q-2") + "Hỏi {=A#a ~B#b####C}\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.questions()).extracting(BankQuestion::code).containsExactly("q-1", "q-2");
    }

    @Test
    void isReportedWithBothLines_whenAnIdIsUsedTwice() {
        GiftFile file = reader.read(HEAD + "Hỏi {=A#a ~B#b####C}\n\n" + HEAD + "Hỏi {=A#a ~B#b####C}\n");

        assertThat(file.questions()).hasSize(1);
        assertThat(file.problems().get(0).line()).isEqualTo(4);
        assertThat(file.problems().get(0).message()).contains("q-1").contains("line 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hỏi {=A#a ~B####C}|2|\"B\" has no feedback",
                "Hỏi {=A#a ~B#b}|2|general feedback is missing",
                "Hỏi {=A#a ~B#b####}|2|general feedback is empty",
                "Hỏi {~A#a ~B#b####C}|2|no right answer",
                "Hỏi {=A#a =D#d ~B#b####C}|2|more than one right answer",
                "Hỏi {~%50%A#a ~%-50%B#b####C}|2|sum to 100",
                "Hỏi {~%100%A#a ~B#b####C}|2|every answer begins with",
                "Hỏi {~%100%A#a ~%0%B#b####C}|2|share of 0",
                "Hỏi {=%50%A#a####C}|2|earns everything",
                "Hỏi {=A =%150%B####C}|2|earns everything",
                "Hỏi {TRUE####C}|2|two feedbacks",
                "Hỏi {TRUE#a####C}|2|two feedbacks",
                "Hỏi {#năm####C}|2|value:tolerance",
                "Hỏi {#5:-1####C}|2|value:tolerance",
                "Hỏi {=a -> b =c -> d####C}|2|at least three pairs",
                "Hỏi {=a -> b =c -> b =d -> e####C}|2|at least three pairs",
                "Hỏi {=a -> b =c -> d =e####C}|2|left -> right",
                "Hỏi {####C}|2|no answers",
                "Hỏi {Chữ####C}|2|answers begin with",
                "Hỏi =A|2|write them between",
                "Hỏi {=A#a ~B#b####C|2|closing }",
                "Hỏi {=A#a ~B#b####C} thừa|2|text after the closing",
                "{=A#a ~B#b####C}|2|asks nothing",
                "Hỏi {=A#a#x ~B#b####C}|2|second #",
                "Hỏi {=A#a ~#b####C}|2|empty answer",
                "Hỏi {=A#a ~B#b####C = D}|2|unescaped ~ or =",
                "Hỏi {=A#a ~B {x}#b####C}|2|text after the closing",
            })
    void isReportedWithItsLine_whenTheQuestionIsMalformed(String text, int line, String message) {
        GiftFile.Problem problem = problem(HEAD + text);

        assertThat(problem.message()).contains(message);
        assertThat(problem.line()).isEqualTo(line);
    }

    @Test
    void namesTheLineOfTheAnswer_whenAnAnswerIsMalformed() {
        assertThat(problem(HEAD + "Hỏi? {\n=A#a\n~B\n####C\n}").line()).isEqualTo(4);
    }

    @Test
    void isReported_whenOrderingHeadAndItemsDisagree() {
        assertThat(problem(HEAD + "Xếp {\n>4 ALL VERTICAL ALL_OR_NOTHING\nA\nB\nC\n####D\n}")
                        .message())
                .contains("says 4 items and there are 3");
        assertThat(problem(HEAD + "Xếp {\n>3 ALL VERTICAL\nA\nB\nC\n####D\n}").message())
                .contains("ALL_OR_NOTHING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[tag:use=final] [tag:kind=knowledge] [tag:competence=2.3] [tag:level=1]|no id",
                "[id:Q 1] [tag:use=final] [tag:kind=knowledge] [tag:competence=2.3] [tag:level=1]|lower case",
                "[id:q] [tag:kind=knowledge] [tag:competence=2.3] [tag:level=1]|tag use",
                "[id:q] [tag:use=exam] [tag:kind=knowledge] [tag:competence=2.3] [tag:level=1]|tag use",
                "[id:q] [tag:use=lesson] [tag:kind=knowledge] [tag:competence=2.3] [tag:level=1]|tag:lesson",
                "[id:q] [tag:use=final] [tag:lesson=a/b] [tag:kind=knowledge] [tag:competence=2.3] [tag:level=1]|no lesson",
                "[id:q] [tag:use=final] [tag:competence=2.3] [tag:level=1]|tag kind",
                "[id:q] [tag:use=final] [tag:kind=knowledge] [tag:level=1]|tag competence",
                "[id:q] [tag:use=final] [tag:kind=knowledge] [tag:competence=2.3]|tag level",
                "[id:q] [tag:use=final] [tag:kind=knowledge] [tag:competence=2.3] [tag:level=9]|tag level",
                "[id:q] [tag:use=final] [tag:use=lesson] [tag:kind=knowledge] [tag:competence=2.3] [tag:level=1]|twice",
                "[id:q] [tag:usage=final] [tag:kind=knowledge] [tag:competence=2.3] [tag:level=1]|unknown",
                "[id:q] [tag:use=final] [tag:kind=knowledge] [tag:competence=2.3] [tag:level=1] [tag:diacritics=no]|diacritics",
            })
    void isReported_whenTagsAreWrong(String head, String message) {
        assertThat(problem("// " + head + "\nHỏi {=A#a ~B#b####C}").message()).contains(message);
    }

    @Test
    void isReported_whenTheQuestionIsMissing() {
        assertThat(problem(HEAD).message()).contains("has no question");
    }

    @Test
    void isReported_whenLettersAreDecomposed() {
        String decomposed = Normalizer.normalize("Hỏi {=Đúng#a ~B#b####C}", Normalizer.Form.NFD);

        assertThat(problem(HEAD + decomposed).message()).contains("NFC");
    }

    @Test
    void readsAWindowsFile_whenLinesEndWithCarriageReturns() {
        GiftFile file = reader.read("\uFEFF" + (HEAD + "Hỏi {\n=A#a\n~B#b\n####C\n}\n").replace("\n", "\r\n"));

        assertThat(file.problems()).isEmpty();
        assertThat(((SingleChoice) file.questions().get(0).question())
                        .options()
                        .get(0)
                        .feedback())
                .isEqualTo("a");
    }
}

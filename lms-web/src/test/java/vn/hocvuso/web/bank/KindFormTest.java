package vn.hocvuso.web.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hocvuso.assessment.bank.GapMatch;
import vn.hocvuso.assessment.bank.HotText;
import vn.hocvuso.assessment.bank.InlineChoice;
import vn.hocvuso.assessment.bank.MultipleChoice;
import vn.hocvuso.assessment.bank.Numeric;
import vn.hocvuso.assessment.bank.Outcome;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Passage;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionKind;
import vn.hocvuso.assessment.bank.SingleChoice;

class KindFormTest {

    private static final Path FRAGMENTS = Path.of("src", "main", "webapp", "WEB-INF", "includes", "bank", "kind-forms");

    @ParameterizedTest
    @EnumSource
    void kindHasAFormAndAFragment(QuestionKind kind) throws IOException {
        assertThat(KindForm.of(kind)).isNotNull();
        assertThat(Files.readString(FRAGMENTS.resolve(kind.name() + ".xhtml")))
                .contains("question.kind." + kind.name());
    }

    @Test
    void oneOptionIsRight_orItIsSaid() {
        KindForm form = KindForm.of(QuestionKind.SINGLE_CHOICE);
        form.getRows().get(0).setText("Một");
        form.getRows().get(1).setText("Hai");
        assertProblem("one-right", form);

        form.getRows().get(1).setRight(true);
        form.getRows().get(1).setFeedback("Đúng");
        SingleChoice question = (SingleChoice) question(form);

        assertThat(question.options()).extracting(SingleChoice.Option::text).containsExactly("Một", "Hai");
        assertThat(question.options().get(1).feedback()).isEqualTo("Đúng");
        assertThat(KindForm.of(question).lines()).isEqualTo(List.of("– Một", "+ Hai → Đúng"));
    }

    @Test
    void rightOptionsShareTheMark_whenNoSharesAreTyped() {
        KindForm form = KindForm.of(QuestionKind.MULTIPLE_CHOICE);
        for (int i = 0; i < 4; i++) {
            form.getRows().get(i).setText("Phương án " + i);
            form.getRows().get(i).setRight(i < 3);
        }

        MultipleChoice question = (MultipleChoice) question(form);

        assertThat(question.options().stream()
                        .mapToInt(MultipleChoice.Option::share)
                        .filter(share -> share > 0)
                        .sum())
                .isEqualTo(MultipleChoice.WHOLE);
        assertThat(question.grade(question.key()).outcome()).isEqualTo(Outcome.RIGHT);

        form.getRows().get(0).setAmount("50");
        form.getRows().get(1).setAmount("20");
        form.getRows().get(2).setAmount("20");
        assertProblem("shares-sum", form);
        form.getRows().get(2).setAmount("30");
        assertThat(((MultipleChoice) question(form)).options().get(3).share()).isZero();
    }

    @Test
    void numbersAreReadAsTyped_andAmbiguousOnesRefused() {
        NumericForm form = (NumericForm) KindForm.of(QuestionKind.NUMERIC);
        form.setValue("2,5");
        form.addRow();
        form.getRows().get(0).setText("GB");
        form.addRow();
        form.getRows().get(1).setText("MB");
        form.getRows().get(1).setAmount("0,0010");

        Numeric question = (Numeric) question(form);

        assertThat(question.value()).isEqualByComparingTo("2.5");
        assertThat(question.units().get(1).factor()).isEqualByComparingTo(new BigDecimal("0.001"));
        form.setValue("1.000");
        assertProblem("number-ambiguous", form);
        form.setValue("nhiều");
        assertProblem("number", form);
    }

    @Test
    void gapsAreFilledFromTheBrackets() {
        GapMatchForm form = (GapMatchForm) KindForm.of(QuestionKind.GAP_MATCH);
        form.setPassage("Không đưa [mã OTP] cho [ngân hàng | công an] \\[thật\\].");
        form.follow();
        form.addRow();
        form.getRows().get(3).setText("thời tiết");

        GapMatch question = (GapMatch) question(form);

        assertThat(question.words())
                .extracting(GapMatch.Word::text)
                .containsExactly("mã OTP", "ngân hàng", "công an", "thời tiết");
        assertThat(question.gaps().get(1).words()).hasSize(2);
        assertThat(question.passage().runs().get(4).text()).isEqualTo(" [thật].");
        assertThat(question.grade(question.key()).outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(((GapMatchForm) KindForm.of(question)).getPassage()).isEqualTo(form.getPassage());
        form.setPassage("Chưa [đóng");
        assertProblem("bracket-open", form);
    }

    @Test
    void wordsToMarkFollowTheText_andKeepTheirFeedback() {
        HotTextForm form = (HotTextForm) KindForm.of(QuestionKind.HOT_TEXT);
        form.setPassage("Gửi [gấp] tiền vào [đường dẫn lạ]");
        form.follow();
        form.getRows().get(1).setRight(true);
        form.getRows().get(1).setFeedback("Lạ");
        form.setPassage("Gửi [gấp] [ngay] tiền vào [đường dẫn lạ]");

        HotText question = (HotText) question(form);

        assertThat(question.words()).extracting(HotText.Word::text).containsExactly("gấp", "ngay", "đường dẫn lạ");
        assertThat(question.words().get(2).right()).isTrue();
        assertThat(question.words().get(2).feedback()).isEqualTo("Lạ");
    }

    @Test
    void listsStandAtTheirNumbers() {
        InlineChoiceForm form = (InlineChoiceForm) KindForm.of(QuestionKind.INLINE_CHOICE);
        form.setPassage("Bấm [1] rồi [2]");
        String[][] options = {{"1", "Lưu"}, {"1", "Xóa"}, {"2", "Gửi"}, {"2", "Thoát"}};
        for (int i = 0; i < options.length; i++) {
            form.getRows().get(i).setAmount(options[i][0]);
            form.getRows().get(i).setText(options[i][1]);
            form.getRows().get(i).setRight(i % 3 == 0);
        }

        InlineChoice question = (InlineChoice) question(form);

        assertThat(question.slots()).hasSize(2);
        assertThat(question.passage().runs()).filteredOn(Passage.Run::isSlot).hasSize(2);
        assertThat(((InlineChoiceForm) KindForm.of(question)).getPassage()).isEqualTo("Bấm [1] rồi [2]");
        form.getRows().get(0).setAmount("7");
        assertProblem("place-of-row", form);
    }

    @Test
    void everyLineOfADifferenceIsThere() {
        assertThat(LineDifference.between(List.of("a", "b", "c"), List.of("a", "x", "c", "d")))
                .extracting(line -> line.change() + line.text())
                .containsExactly("SAMEa", "REMOVEDb", "ADDEDx", "SAMEc", "ADDEDd");
    }

    private static Question question(KindForm form) {
        return form.question("Hỏi gì?", "", new PartIds("thu"));
    }

    private static void assertProblem(String key, KindForm form) {
        assertThatThrownBy(() -> question(form))
                .isInstanceOfSatisfying(
                        FormProblem.class, problem -> assertThat(problem.key()).isEqualTo("question.problem." + key));
    }
}

package vn.hocvuso.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocvuso.assessment.bank.QuestionFixtures.chosen;
import static vn.hocvuso.assessment.bank.QuestionFixtures.matrix;
import static vn.hocvuso.assessment.bank.QuestionFixtures.multipleChoice;
import static vn.hocvuso.assessment.bank.QuestionFixtures.numericWithUnits;
import static vn.hocvuso.assessment.bank.QuestionFixtures.oneOfEachKind;
import static vn.hocvuso.assessment.bank.QuestionFixtures.pairs;
import static vn.hocvuso.assessment.bank.QuestionFixtures.slider;
import static vn.hocvuso.assessment.bank.QuestionFixtures.typed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of partial credit, tables, scales, units; and what holds for every kind. */
class ScaleAndTableKindsTest {

    private static String score(Question question, Response response) {
        return question.grade(response).score().toString();
    }

    @Test
    void keyEarnsEverything_andComesBackFromItsFormFields() {
        for (Question question : oneOfEachKind()) {
            Response key = question.key();

            assertThat(question.grade(key).outcome()).as(question.kind().code()).isEqualTo(Outcome.RIGHT);
            assertThat(question.check(key)).isEqualTo(ResponseCheck.COMPLETE);
            assertThat(question.read(key.fields())).isEqualTo(key);
            assertThat(ResponseJson.read(ResponseJson.write(key))).isEqualTo(key);
        }
    }

    @Test
    void viewOfAnEmptyAnswerTellsNothing() {
        for (Question question : oneOfEachKind()) {
            QuestionView view = question.view(question.read(Map.of()), question.parts());

            assertThat(view.choices()).as(question.kind().code()).noneMatch(QuestionView.Choice::chosen);
            assertThat(view.prompts()).allMatch(prompt -> prompt.chosenId().isEmpty());
            assertThat(view.passage())
                    .allMatch(piece -> piece.choices().stream().noneMatch(QuestionView.Choice::chosen));
            assertThat(view.typed()).isEmpty();
        }
    }

    @Test
    void reviewAgreesWithTheMark_whenTheKeyWasGiven() {
        for (Question question : oneOfEachKind()) {
            List<ReviewLine> lines = question.review(question.key(), question.parts());

            if (question.kind().shape() == QuestionKind.ReviewShape.OPTIONS) {
                assertThat(lines).as(question.kind().code()).allMatch(line -> line.chosen() == line.right());
            } else {
                assertThat(lines).as(question.kind().code()).allMatch(ReviewLine::right);
            }
        }
    }

    @Nested
    class Options {

        @ParameterizedTest
        @CsvSource({"a b, 1/1", "a, 1/2", "a c, 0/1", "a b c, 1/2", "a b c d, 0/1", "c, 0/1"})
        void takesOffForEachWrongOne_whenRightMinusWrong(String ids, String score) {
            assertThat(score(multipleChoice(Scoring.RIGHT_MINUS_WRONG), chosen(ids.split(" "))))
                    .isEqualTo(score);
        }

        @ParameterizedTest
        @CsvSource({"a b, 1/1", "a, 0/1", "a b c, 0/1"})
        void wantsExactlyTheKey_whenAllOrNothing(String ids, String score) {
            assertThat(score(multipleChoice(Scoring.ALL_OR_NOTHING), chosen(ids.split(" "))))
                    .isEqualTo(score);
        }

        @Test
        void sharesNeedNotSum_whenTheyOnlyTellRightFromWrong() {
            var options = List.of(
                    new MultipleChoice.Option("a", "A", 1, ""),
                    new MultipleChoice.Option("b", "B", 1, ""),
                    new MultipleChoice.Option("c", "C", 0, ""));

            assertThat(score(new MultipleChoice("?", options, Scoring.RIGHT_MINUS_WRONG, ""), chosen("a")))
                    .isEqualTo("1/2");
            assertThatThrownBy(() -> new MultipleChoice("?", options, Scoring.SHARES, ""))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new MultipleChoice("?", options, Scoring.KPRIM, ""))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Rows {

        private static final String ALL = "r1 t r2 f r3 t r4 f";
        private static final String ALL_BUT_ONE = "r1 t r2 f r3 t r4 t";
        private static final String HALF = "r1 t r2 f r3 f r4 t";
        private static final String OPEN = "r1 t r2 f r3 t";

        @ParameterizedTest
        @CsvSource({
            "KPRIM, " + ALL + ", 1/1",
            "KPRIM, " + ALL_BUT_ONE + ", 1/2",
            "KPRIM, " + OPEN + ", 1/2",
            "KPRIM, " + HALF + ", 0/1",
            "SHARES, " + ALL_BUT_ONE + ", 3/4",
            "SHARES, " + OPEN + ", 3/4",
            "RIGHT_MINUS_WRONG, " + ALL_BUT_ONE + ", 1/2",
            "RIGHT_MINUS_WRONG, " + OPEN + ", 3/4",
            "ALL_OR_NOTHING, " + ALL + ", 1/1",
            "ALL_OR_NOTHING, " + OPEN + ", 0/1"
        })
        void addsUpAsTheRuleSays(Scoring scoring, String given, String score) {
            assertThat(score(matrix(scoring), pairs(given.split(" ")))).isEqualTo(score);
        }

        @Test
        void refusesForm_whenRowOrColumnIsUnknown() {
            Matrix question = matrix(Scoring.KPRIM);

            assertThatThrownBy(() -> question.read(Map.of("pair.r9", List.of("t"))))
                    .isInstanceOf(AnswerInvalidException.class);
            assertThatThrownBy(() -> question.read(Map.of("pair.r1", List.of("r1"))))
                    .isInstanceOf(AnswerInvalidException.class);
            assertThat(question.check(pairs("r1", "t"))).isEqualTo(ResponseCheck.INCOMPLETE);
        }

        @Test
        void rowsFollowTheLayout_andColumnsDoNot() {
            Matrix question = matrix(Scoring.KPRIM);
            List<Part> order = List.of(new Part("r3", "Ba"), new Part("r1", "Một"));
            QuestionView view = question.view(pairs("r1", "f"), order);

            assertThat(view.prompts())
                    .containsExactly(
                            new QuestionView.Prompt("r3", "Ba", ""), new QuestionView.Prompt("r1", "Một", "f"));
            assertThat(view.choices()).extracting(QuestionView.Choice::id).containsExactly("t", "f");
            assertThat(question.review(pairs("r1", "f"), order))
                    .containsExactly(
                            new ReviewLine("Ba", "", "Đúng", false, false, ""),
                            new ReviewLine("Một", "Sai", "Đúng", true, false, "Vì một"));
            assertThat(question.grade(pairs("r1", "f")).feedback()).containsExactly("r1");
        }

        @Test
        void cannotExist_whenARowHasNoColumn() {
            List<Part> columns = List.of(new Part("t", "Đúng"), new Part("f", "Sai"));
            var row = new Matrix.Row("r1", "Một", "t", "");
            var lost = new Matrix.Row("r2", "Hai", "x", "");

            assertThatThrownBy(() -> new Matrix("?", columns, List.of(row, lost), Scoring.KPRIM, ""))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Matrix("?", columns, List.of(row, row), Scoring.KPRIM, ""))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Scales {

        @ParameterizedTest
        @CsvSource({"20, 1/1", "15, 1/1", "25.0, 1/1", "30, 0/1", "0, 0/1", "50, 0/1"})
        void isRight_whenWithinTolerance(String text, String score) {
            assertThat(score(slider(), typed(text))).isEqualTo(score);
            assertThat(slider().check(typed(text))).isEqualTo(ResponseCheck.COMPLETE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-5", "55", "21", "hai mươi", "20 %"})
        void isWronglyFormatted_whenNotOnTheScale(String text) {
            assertThat(slider().check(typed(text))).isEqualTo(ResponseCheck.WRONG_FORMAT);
            assertThat(slider().grade(typed(text)).outcome()).isEqualTo(Outcome.UNREADABLE);
        }

        @Test
        void viewAndReviewNameTheUnit() {
            assertThat(slider().view(typed("10"), List.of()).scale())
                    .containsExactly(new QuestionView.Scale("0", "50", "5"));
            assertThat(slider().review(typed("10"), List.of()))
                    .containsExactly(new ReviewLine("", "10 %", "20 %", true, false, ""));
            assertThat(slider().review(typed("10 cm"), List.of()).get(0).given())
                    .isEqualTo("10 cm");
        }

        @Test
        void cannotExist_whenStepsMissTheEndOrTheKeyIsOff() {
            assertThatThrownBy(() -> new Slider.Scale(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.valueOf(3)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Slider.Scale(BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.ONE))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(
                            () -> new Slider("?", slider().scale(), BigDecimal.valueOf(21), BigDecimal.ONE, "", "", ""))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Units {

        @ParameterizedTest
        @ValueSource(strings = {"1,5 GB", "1.5GB", "1,5 gb", "1500 MB", "12000 Mb", "1,5"})
        void isRight_whenTheSameInAnotherUnit(String text) {
            assertThat(numericWithUnits(false).grade(typed(text)).outcome()).isEqualTo(Outcome.RIGHT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1,5 MB", "1500 GB", "1500"})
        void isWrong_whenTheNumberIsOfAnotherUnit(String text) {
            assertThat(numericWithUnits(false).grade(typed(text)).outcome()).isEqualTo(Outcome.WRONG);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1500 mb", "1,5 TB", "GB", "1.500 MB", "1,5 GB MB"})
        void isWronglyFormatted_whenTheUnitIsUnknownOrUnclear(String text) {
            assertThat(numericWithUnits(false).check(typed(text))).isEqualTo(ResponseCheck.WRONG_FORMAT);
        }

        @Test
        void isWronglyFormatted_whenAWantedUnitIsMissing() {
            assertThat(numericWithUnits(true).check(typed("1,5"))).isEqualTo(ResponseCheck.WRONG_FORMAT);
            assertThat(numericWithUnits(true)
                            .grade(numericWithUnits(true).key())
                            .outcome())
                    .isEqualTo(Outcome.RIGHT);
            assertThat(numericWithUnits(true)
                            .review(typed("2 GB"), List.of())
                            .get(0)
                            .expected())
                    .isEqualTo("1.5 GB");
        }

        @Test
        void keyIsReadable_whenItLooksLikeAThousand() {
            Numeric question = new Numeric("?", new BigDecimal("1.125"), BigDecimal.ZERO, "", "");

            assertThat(question.check(typed("1.125"))).isEqualTo(ResponseCheck.WRONG_FORMAT);
            assertThat(question.grade(question.key()).outcome()).isEqualTo(Outcome.RIGHT);
        }

        @Test
        void cannotExist_whenTheFirstUnitIsNotOne() {
            assertThatThrownBy(() -> new Numeric(
                            "?",
                            BigDecimal.ONE,
                            BigDecimal.ZERO,
                            List.of(new Numeric.Unit("km", BigDecimal.TEN)),
                            false,
                            "",
                            ""))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Numeric("?", BigDecimal.ONE, BigDecimal.ZERO, List.of(), true, "", ""))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Variants {

        private final ShortAnswer question = new ShortAnswer(
                "?",
                List.of(
                        new ShortAnswer.Variant("half", "mã", MultipleChoice.WHOLE / 2, "Mã gì?"),
                        new ShortAnswer.Variant("all", "Mã OTP", "Đúng"),
                        new ShortAnswer.Variant("none", "mật khẩu", 0, "Không phải mật khẩu")),
                true,
                true,
                "Chung");

        @ParameterizedTest
        @CsvSource({"Mã OTP, 1/1", "Ma OTP, 1/1", "mã otp, 0/1", "ma, 1/2", "mat khau, 0/1", "khác, 0/1"})
        void earnsItsShare_whenAVariantFits(String text, String score) {
            assertThat(score(question, typed(text))).isEqualTo(score);
        }

        @Test
        void expectedMistakeHasItsFeedback() {
            assertThat(question.grade(typed("mật khẩu")).feedback()).containsExactly("none");
            assertThat(question.review(typed("mã"), List.of()))
                    .containsExactly(new ReviewLine("", "mã", "Mã OTP", true, false, "Mã gì?"));
        }

        @Test
        void cannotExist_whenNothingEarnsEverything() {
            assertThatThrownBy(() ->
                            new ShortAnswer("?", List.of(new ShortAnswer.Variant("a", "A", 1, "")), false, false, ""))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}

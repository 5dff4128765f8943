package vn.hocvuso.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hocvuso.assessment.bank.QuestionFixtures.chosen;
import static vn.hocvuso.assessment.bank.QuestionFixtures.falseStatement;
import static vn.hocvuso.assessment.bank.QuestionFixtures.matching;
import static vn.hocvuso.assessment.bank.QuestionFixtures.multipleChoice;
import static vn.hocvuso.assessment.bank.QuestionFixtures.numeric;
import static vn.hocvuso.assessment.bank.QuestionFixtures.oneOfEachKind;
import static vn.hocvuso.assessment.bank.QuestionFixtures.ordering;
import static vn.hocvuso.assessment.bank.QuestionFixtures.pairs;
import static vn.hocvuso.assessment.bank.QuestionFixtures.ranks;
import static vn.hocvuso.assessment.bank.QuestionFixtures.shortAnswer;
import static vn.hocvuso.assessment.bank.QuestionFixtures.singleChoice;
import static vn.hocvuso.assessment.bank.QuestionFixtures.typed;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradingTest {

    private static Response emptyFor(Question question) {
        return question.read(Map.of());
    }

    @Test
    void isUnansweredAndWorthNothing_whenNothingWasGiven() {
        for (Question question : oneOfEachKind()) {
            assertThat(question.grade(emptyFor(question)))
                    .as(question.kind().code())
                    .isEqualTo(new Grade(Fraction.ZERO, Outcome.UNANSWERED, List.of()));
            assertThat(question.check(emptyFor(question))).isEqualTo(ResponseCheck.EMPTY);
        }
    }

    @Test
    void isUnreadable_whenResponseIsOfAnotherKind() {
        for (Question question : oneOfEachKind()) {
            Response foreign = emptyFor(question) instanceof Response.Typed ? chosen("x") : typed("x");

            assertThat(question.grade(foreign).outcome())
                    .as(question.kind().code())
                    .isEqualTo(Outcome.UNREADABLE);
            assertThat(question.grade(foreign).score()).isEqualTo(Fraction.ZERO);
        }
    }

    @Nested
    class Single {

        @Test
        void isRight_whenKeyIsChosen() {
            assertThat(singleChoice().grade(chosen("b")))
                    .isEqualTo(new Grade(Fraction.ONE, Outcome.RIGHT, List.of("b")));
        }

        @Test
        void isWrongWithItsFeedback_whenAnotherIsChosen() {
            Grade grade = singleChoice().grade(chosen("a"));

            assertThat(grade).isEqualTo(new Grade(Fraction.ZERO, Outcome.WRONG, List.of("a")));
            assertThat(singleChoice().feedback("a")).contains("Chưa đúng");
            assertThat(singleChoice().feedback("c")).isEmpty();
        }

        @Test
        void isUnreadable_whenTwoOrAnUnknownAreChosen() {
            assertThat(singleChoice().grade(chosen("a", "b")).outcome()).isEqualTo(Outcome.UNREADABLE);
            assertThat(singleChoice().grade(chosen("z")).outcome()).isEqualTo(Outcome.UNREADABLE);
        }

        @Test
        void refusesForm_whenOptionIsUnknownOrTwoAreSent() {
            assertThatThrownBy(() -> singleChoice().read(Map.of("choice", List.of("z"))))
                    .isInstanceOf(AnswerInvalidException.class);
            assertThatThrownBy(() -> singleChoice().read(Map.of("choice", List.of("a", "b"))))
                    .isInstanceOf(AnswerInvalidException.class);
        }

        @Test
        void reviewFollowsTheLayout_whenOrderIsGiven() {
            List<Part> order = List.of(new Part("b", "Hai"), new Part("a", "Một"));

            assertThat(singleChoice().review(chosen("a"), order))
                    .containsExactly(
                            new ReviewLine("Hai", "", "", false, true, ""),
                            new ReviewLine("Một", "", "", true, false, "Chưa đúng"));
        }

        @Test
        void cannotExist_whenKeyIsMissingOrDouble() {
            var wrong = new SingleChoice.Option("a", "A", false, "");
            var right = new SingleChoice.Option("b", "B", true, "");

            assertThatThrownBy(() -> new SingleChoice("?", List.of(wrong, wrong), ""))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new SingleChoice("?", List.of(right, right), ""))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new SingleChoice("?", List.of(right), ""))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Multiple {

        @Test
        void isRight_whenAllOfTheKeyAndNothingElseIsChosen() {
            assertThat(multipleChoice().grade(chosen("b", "a")))
                    .isEqualTo(new Grade(Fraction.ONE, Outcome.RIGHT, List.of("b", "a")));
        }

        @ParameterizedTest
        @CsvSource({"a,1,2", "a;d,1,4", "a;b;c,1,2", "a;b;d,3,4", "a;b;c;d,1,4"})
        void isPartlyRight_whenSharesSumToLess(String ids, long numerator, long denominator) {
            Grade grade = multipleChoice().grade(chosen(ids.split(";")));

            assertThat(grade.score()).isEqualTo(Fraction.of(numerator, denominator));
            assertThat(grade.outcome()).isEqualTo(Outcome.PARTLY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"c", "c;d", "a;c", "a;c;d"})
        void isWrongAndNotNegative_whenSharesSumToZeroOrBelow(String ids) {
            Grade grade = multipleChoice().grade(chosen(ids.split(";")));

            assertThat(grade.score()).isEqualTo(Fraction.ZERO);
            assertThat(grade.outcome()).isEqualTo(Outcome.WRONG);
        }

        @Test
        void isExactlyOne_whenThirdsAreRounded() {
            var options = List.of("a", "b", "c").stream()
                    .map(id -> new MultipleChoice.Option(id, id, 3_333_333, ""))
                    .toList();

            assertThat(new MultipleChoice("?", options, "").grade(chosen("a", "b", "c")))
                    .extracting(Grade::score)
                    .isEqualTo(Fraction.ONE);
        }

        @Test
        void cannotExist_whenSharesDoNotSumToTheWhole() {
            var half = new MultipleChoice.Option("a", "A", MultipleChoice.WHOLE / 2, "");
            var minus = new MultipleChoice.Option("b", "B", -MultipleChoice.WHOLE / 2, "");

            assertThatThrownBy(() -> new MultipleChoice("?", List.of(half, minus), ""))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void isUnreadable_whenOptionIsUnknown() {
            assertThat(multipleChoice().grade(chosen("a", "z")).outcome()).isEqualTo(Outcome.UNREADABLE);
            assertThatThrownBy(() -> multipleChoice().read(Map.of("choice", List.of("a", "z"))))
                    .isInstanceOf(AnswerInvalidException.class);
        }

        @Test
        void readsAllBoxes_whenSeveralAreTicked() {
            assertThat(multipleChoice().read(Map.of("choice", List.of("a", "c"))))
                    .isEqualTo(chosen("a", "c"));
        }

        @Test
        void reviewMarksChosenAndKey_whenPartlyRight() {
            assertThat(multipleChoice()
                            .review(chosen("a", "c"), multipleChoice().parts()))
                    .extracting(ReviewLine::chosen, ReviewLine::right, ReviewLine::feedback)
                    .containsExactly(
                            tuple(true, true, "Đúng a"),
                            tuple(false, true, ""),
                            tuple(true, false, "Sai c"),
                            tuple(false, false, ""));
        }
    }

    @Nested
    class TrueOrFalse {

        @Test
        void isRight_whenFalseStatementIsCalledFalse() {
            Grade grade = falseStatement().grade(chosen("false"));

            assertThat(grade.outcome()).isEqualTo(Outcome.RIGHT);
            assertThat(falseStatement().feedback(grade.feedback().get(0))).contains("Đúng rồi");
        }

        @Test
        void isWrong_whenFalseStatementIsCalledTrue() {
            Grade grade = falseStatement().grade(chosen("true"));

            assertThat(grade.outcome()).isEqualTo(Outcome.WRONG);
            assertThat(falseStatement().feedback(grade.feedback().get(0))).contains("Chưa đúng");
            assertThat(falseStatement().feedback("other")).isEmpty();
        }

        @Test
        void isRight_whenTrueStatementIsCalledTrue() {
            TrueFalse statement = new TrueFalse("?", true, "w", "r", "");

            assertThat(statement.grade(chosen("true")).outcome()).isEqualTo(Outcome.RIGHT);
            assertThat(statement.grade(chosen("false")).outcome()).isEqualTo(Outcome.WRONG);
        }

        @Test
        void isUnreadable_whenBothOrSomethingElse() {
            assertThat(falseStatement().grade(chosen("true", "false")).outcome())
                    .isEqualTo(Outcome.UNREADABLE);
            assertThat(falseStatement().grade(chosen("maybe")).outcome()).isEqualTo(Outcome.UNREADABLE);
            assertThatThrownBy(() -> falseStatement().read(Map.of("choice", List.of("true", "false"))))
                    .isInstanceOf(AnswerInvalidException.class);
        }

        @Test
        void reviewShowsFeedbackAtTheChosenLine_whenWrong() {
            assertThat(falseStatement().review(chosen("true"), falseStatement().parts()))
                    .containsExactly(
                            new ReviewLine("true", "", "", true, false, "Chưa đúng"),
                            new ReviewLine("false", "", "", false, true, ""));
        }
    }

    @Nested
    class Short {

        @ParameterizedTest
        @ValueSource(strings = {"mật khẩu", "  Mật   khẩu ", "MẬT KHẨU", "Password", "mật\u00a0khẩu", "\u200bmật khẩu"})
        void isRight_whenOnlyCaseAndSpacesDiffer(String text) {
            assertThat(shortAnswer(false).grade(typed(text)).outcome()).isEqualTo(Outcome.RIGHT);
        }

        @Test
        void isRight_whenLettersAreDecomposed() {
            String decomposed = Normalizer.normalize("mật khẩu", Normalizer.Form.NFD);

            assertThat(shortAnswer(false).grade(typed(decomposed)))
                    .isEqualTo(shortAnswer(false).grade(typed("mật khẩu")));
        }

        @Test
        void isRight_whenToneMarkStandsOnTheOtherVowel() {
            var question = new ShortAnswer("?", List.of(new ShortAnswer.Variant("v", "hòa bình", "")), false, "");

            assertThat(question.grade(typed("hoà bình")).outcome()).isEqualTo(Outcome.RIGHT);
            assertThat(question.grade(typed("hoá bình")).outcome()).isEqualTo(Outcome.WRONG);
        }

        @ParameterizedTest
        @ValueSource(strings = {"mat khau", "mật khấu", "mật", "mật khẩu mạnh"})
        void isWrong_whenDiacriticsOrWordsDiffer(String text) {
            assertThat(shortAnswer(false).grade(typed(text)))
                    .isEqualTo(new Grade(Fraction.ZERO, Outcome.WRONG, List.of()));
        }

        @Test
        void isRightWithoutDiacritics_whenTheyAreOptional() {
            assertThat(shortAnswer(true).grade(typed("Mat  Khau")).outcome()).isEqualTo(Outcome.RIGHT);
            assertThat(shortAnswer(true).grade(typed("mat khoa")).outcome()).isEqualTo(Outcome.WRONG);
        }

        @Test
        void punctuationCounts_whenDiacriticsAreOptional() {
            var question = new ShortAnswer("?", List.of(new ShortAnswer.Variant("v", "@", "")), true, "");

            assertThat(question.grade(typed("#")).outcome()).isEqualTo(Outcome.WRONG);
        }

        @Test
        void givesFeedbackOfTheVariant_whenItHasOne() {
            assertThat(shortAnswer(false)
                            .feedback(shortAnswer(false)
                                    .grade(typed("mật khẩu"))
                                    .feedback()
                                    .get(0)))
                    .contains("Tốt");
            assertThat(shortAnswer(false).feedback("v2")).isEmpty();
        }

        @Test
        void keepsTenThousandCharacters_andRefusesOneMore() {
            String longest = "ắ".repeat(10_000);

            assertThat(shortAnswer(false).read(Map.of("text", List.of(longest))))
                    .isEqualTo(typed(longest));
            assertThatThrownBy(() -> shortAnswer(false).read(Map.of("text", List.of(longest + "x"))))
                    .isInstanceOf(AnswerTooLongException.class)
                    .extracting(thrown -> ((AnswerTooLongException) thrown).args())
                    .isEqualTo(List.of(10_001, 10_000));
        }

        @Test
        void isUnanswered_whenOnlySpaces() {
            assertThat(shortAnswer(false).grade(typed("  \n")).outcome()).isEqualTo(Outcome.UNANSWERED);
        }

        @Test
        void reviewShowsAnAcceptedAnswer_whenWrong() {
            assertThat(shortAnswer(false).review(typed("khóa"), List.of()))
                    .containsExactly(new ReviewLine("", "khóa", "mật khẩu", true, false, ""));
        }
    }

    @Nested
    class Number {

        @ParameterizedTest
        @ValueSource(strings = {"2.5", "2,5", " 2,5 ", "+2.5", "2.40", "2,6", "2.4"})
        void isRight_whenWithinTolerance(String text) {
            assertThat(numeric().grade(typed(text)).outcome()).isEqualTo(Outcome.RIGHT);
            assertThat(numeric().check(typed(text))).isEqualTo(ResponseCheck.COMPLETE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2.39", "2.61", "-2.5", "25", "0,125", "1000", "10000.25"})
        void isWrong_whenOutsideTolerance(String text) {
            assertThat(numeric().grade(typed(text)).outcome()).isEqualTo(Outcome.WRONG);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1.000",
                    "1,000",
                    "1.000.000",
                    "1.000,5",
                    "12.500",
                    "1 000",
                    "hai",
                    "2.5%",
                    "2..5",
                    ".5",
                    "5.",
                    "1e3",
                    "--2",
                    "2.5 kg"
                })
        void isReportedNotGraded_whenItIsNotAPlainNumber(String text) {
            assertThat(numeric().check(typed(text))).isEqualTo(ResponseCheck.WRONG_FORMAT);
            assertThat(numeric().grade(typed(text)).outcome()).isEqualTo(Outcome.UNREADABLE);
            assertThat(numeric().read(Map.of("text", List.of(text)))).isEqualTo(typed(text));
        }

        @Test
        void readsAMinusSign_whenItIsTheTypographicOne() {
            assertThat(DecimalNumber.unambiguous("\u22122")).hasValue(new BigDecimal("-2"));
        }

        @Test
        void isReported_whenThereAreTooManyDigits() {
            assertThat(DecimalNumber.unambiguous("1".repeat(31))).isEmpty();
        }

        @Test
        void reviewShowsTheNumber_whenWrong() {
            assertThat(numeric().review(typed("7"), List.of()))
                    .containsExactly(new ReviewLine("", "7", "2.5", true, false, ""));
            assertThat(numeric().feedback("right")).contains("Đúng");
            assertThat(numeric().feedback("other")).isEmpty();
        }
    }

    @Nested
    class Pairing {

        @Test
        void isRight_whenAllPairsAre() {
            assertThat(matching()
                            .grade(pairs("l1", "r1", "l2", "r2", "l3", "r3"))
                            .outcome())
                    .isEqualTo(Outcome.RIGHT);
        }

        @Test
        void earnsItsShare_whenOnePairIsRight() {
            Grade grade = matching().grade(pairs("l1", "r1", "l2", "r3", "l3", "r2"));

            assertThat(grade).isEqualTo(new Grade(Fraction.of(1, 3), Outcome.PARTLY, List.of()));
        }

        @Test
        void isWrong_whenNoPairIsRight() {
            assertThat(matching()
                            .grade(pairs("l1", "r2", "l2", "r3", "l3", "r1"))
                            .outcome())
                    .isEqualTo(Outcome.WRONG);
        }

        @Test
        void isIncompleteButGraded_whenALeftSideIsOpen() {
            Response response = matching().read(Map.of("pair.l1", List.of("r1"), "pair.l2", List.of("")));

            assertThat(response).isEqualTo(pairs("l1", "r1"));
            assertThat(matching().check(response)).isEqualTo(ResponseCheck.INCOMPLETE);
            assertThat(matching().grade(response).score()).isEqualTo(Fraction.of(1, 3));
        }

        @Test
        void earnsOnce_whenOneRightSideIsGivenToAll() {
            assertThat(matching()
                            .grade(pairs("l1", "r1", "l2", "r1", "l3", "r1"))
                            .score())
                    .isEqualTo(Fraction.of(1, 3));
        }

        @Test
        void refusesForm_whenASideIsUnknown() {
            assertThatThrownBy(() -> matching().read(Map.of("pair.l9", List.of("r1"))))
                    .isInstanceOf(AnswerInvalidException.class);
            assertThatThrownBy(() -> matching().read(Map.of("pair.l1", List.of("r9"))))
                    .isInstanceOf(AnswerInvalidException.class);
        }

        @Test
        void reviewShowsBothSides_whenPartlyRight() {
            assertThat(matching()
                            .review(pairs("l1", "r1", "l2", "r3"), matching().parts()))
                    .containsExactly(
                            new ReviewLine("Một", "One", "One", true, true, ""),
                            new ReviewLine("Hai", "Three", "Two", true, false, ""),
                            new ReviewLine("Ba", "", "Three", false, false, ""));
        }
    }

    @Nested
    class Order {

        @Test
        void isRight_whenEverythingIsInPlace() {
            assertThat(ordering(false)
                            .grade(ranks("a", 1, "b", 2, "c", 3, "d", 4))
                            .outcome())
                    .isEqualTo(Outcome.RIGHT);
        }

        @Test
        void isWrong_whenTwoAreSwappedAndAllCounts() {
            assertThat(ordering(false).grade(ranks("a", 2, "b", 1, "c", 3, "d", 4)))
                    .isEqualTo(new Grade(Fraction.ZERO, Outcome.WRONG, List.of()));
        }

        @Test
        void earnsShares_whenPartialCreditIsGiven() {
            assertThat(ordering(true)
                            .grade(ranks("a", 2, "b", 1, "c", 3, "d", 4))
                            .score())
                    .isEqualTo(Fraction.of(1, 2));
            assertThat(ordering(true)
                            .grade(ranks("a", 1, "b", 2, "c", 3, "d", 4))
                            .score())
                    .isEqualTo(Fraction.ONE);
        }

        @Test
        void isReported_whenTwoItemsClaimOnePlaceOrOneHasNone() {
            Response twice = ordering(true).read(Map.of("rank.a", List.of("1"), "rank.b", List.of("1")));
            Response missing = ranks("a", 1, "b", 2, "c", 3);
            Response doubled = ranks("a", 1, "b", 2, "c", 3, "d", 3);

            assertThat(twice).isEqualTo(ranks("a", 1, "b", 1));
            for (Response response : List.of(twice, missing, doubled)) {
                assertThat(ordering(true).check(response)).isEqualTo(ResponseCheck.INCOMPLETE);
                assertThat(ordering(true).grade(response).outcome()).isEqualTo(Outcome.UNREADABLE);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "5", "-1", "x", "1.5", "9999"})
        void refusesForm_whenPlaceIsNoPlace(String place) {
            assertThatThrownBy(() -> ordering(false).read(Map.of("rank.a", List.of(place))))
                    .isInstanceOf(AnswerInvalidException.class);
        }

        @Test
        void reviewShowsGivenAndRightPlace_whenSwapped() {
            assertThat(ordering(false).review(ranks("a", 2, "b", 1), List.of()))
                    .startsWith(
                            new ReviewLine("Một", "2", "1", true, false, ""),
                            new ReviewLine("Hai", "1", "2", true, false, ""),
                            new ReviewLine("Ba", "", "3", false, false, ""));
        }
    }
}

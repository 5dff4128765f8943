package vn.hocvuso.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocvuso.assessment.bank.QuestionFixtures.chosen;
import static vn.hocvuso.assessment.bank.QuestionFixtures.gapMatch;
import static vn.hocvuso.assessment.bank.QuestionFixtures.hotText;
import static vn.hocvuso.assessment.bank.QuestionFixtures.inlineChoice;
import static vn.hocvuso.assessment.bank.QuestionFixtures.pairs;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds that are answered inside a text. */
class TextKindsTest {

    private static String score(Question question, Response response) {
        return question.grade(response).score().toString();
    }

    @Test
    void isRefused_whenASlotStandsTwiceOrARunIsNothing() {
        assertThatThrownBy(() -> Passage.EMPTY.slot("a").slot("a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Passage.Run("", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Passage.Run("a", "text")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Passage.EMPTY.text("")).isEqualTo(Passage.EMPTY);
    }

    @Nested
    class Gaps {

        private final GapMatch question = gapMatch(Scoring.SHARES);

        @ParameterizedTest
        @CsvSource({
            "g1 w1 g2 w2 g3 w3, 1/1",
            "g1 w1 g2 w3 g3 w2, 1/1",
            "g1 w1 g2 w2, 2/3",
            "g1 w4 g2 w4 g3 w3, 1/3",
            "g1 w2 g2 w1 g3 w4, 0/1"
        })
        void earnsAShareForEachRightGap(String given, String score) {
            assertThat(score(question, pairs(given.split(" ")))).isEqualTo(score);
        }

        @Test
        void countsAWordOnce_whenItMayStandOnce() {
            assertThat(score(question, pairs("g1", "w1", "g2", "w2", "g3", "w2")))
                    .isEqualTo("2/3");
            assertThat(question.check(pairs("g1", "w1", "g2", "w2", "g3", "w2")))
                    .isEqualTo(ResponseCheck.INCOMPLETE);
            assertThat(question.check(pairs("g1", "w4", "g2", "w4", "g3", "w4")))
                    .isEqualTo(ResponseCheck.COMPLETE);
            assertThat(question.check(pairs("g1", "w1"))).isEqualTo(ResponseCheck.INCOMPLETE);
        }

        @Test
        void takesOffForWrongGapsOnly_whenTheRuleSaysSo() {
            GapMatch strict = gapMatch(Scoring.RIGHT_MINUS_WRONG);

            assertThat(score(strict, pairs("g1", "w1", "g2", "w2"))).isEqualTo("2/3");
            assertThat(score(strict, pairs("g1", "w1", "g2", "w2", "g3", "w4"))).isEqualTo("1/3");
            assertThat(score(gapMatch(Scoring.ALL_OR_NOTHING), pairs("g1", "w1", "g2", "w2")))
                    .isEqualTo("0/1");
        }

        @Test
        void refusesForm_whenGapOrWordIsUnknown() {
            assertThatThrownBy(() -> question.read(Map.of("pair.g9", List.of("w1"))))
                    .isInstanceOf(AnswerInvalidException.class);
            assertThatThrownBy(() -> question.read(Map.of("pair.g1", List.of("w9"))))
                    .isInstanceOf(AnswerInvalidException.class);
        }

        @Test
        void reviewNumbersTheGaps_andSaysWhatFits() {
            assertThat(question.review(pairs("g1", "w1", "g2", "w2", "g3", "w2"), question.parts()))
                    .containsExactly(
                            new ReviewLine("1", "mã OTP", "mã OTP", true, true, "Mã OTP là chìa khóa"),
                            new ReviewLine("2", "ngân hàng", "ngân hàng", true, true, ""),
                            new ReviewLine("3", "ngân hàng", "công an", true, false, ""));
            assertThat(question.grade(pairs("g1", "w4")).feedback()).containsExactly("g1");
            assertThat(question.feedback("g1")).contains("Mã OTP là chìa khóa");
        }

        @Test
        void viewHasTheWordsAsLaidOut_inTheListAndInEachGap() {
            List<Part> order = List.of(new Part("w4", "thời tiết"), new Part("w1", "mã OTP"));
            QuestionView view = question.view(pairs("g1", "w1"), order);

            assertThat(view.choices()).extracting(QuestionView.Choice::id).containsExactly("w4", "w1");
            assertThat(view.passage())
                    .filteredOn(piece -> !piece.slot().isEmpty())
                    .extracting(QuestionView.Piece::number)
                    .containsExactly(1, 2, 3);
            assertThat(view.passage().get(1).choices())
                    .containsExactly(
                            new QuestionView.Choice("w4", "thời tiết", false, 0),
                            new QuestionView.Choice("w1", "mã OTP", true, 0));
            assertThat(view.passage().get(3).choices()).noneMatch(QuestionView.Choice::chosen);
        }

        @Test
        void keyMovesAWord_whenAGapBeforeTookTheOnlyOneOfAnother() {
            GapMatch tight = new GapMatch(
                    "?",
                    Passage.EMPTY.slot("g1").slot("g2"),
                    List.of(new GapMatch.Word("a", "A", 1), new GapMatch.Word("b", "B", 1)),
                    List.of(new GapMatch.Gap("g1", List.of("a", "b"), ""), new GapMatch.Gap("g2", List.of("a"), "")),
                    Scoring.SHARES,
                    "");

            assertThat(tight.key()).isEqualTo(pairs("g1", "b", "g2", "a"));
        }

        @Test
        void cannotExist_whenWordsDoNotSufficeOrGapsAreElsewhere() {
            List<GapMatch.Word> words = List.of(new GapMatch.Word("a", "A", 1), new GapMatch.Word("b", "B", 1));
            List<GapMatch.Gap> gaps =
                    List.of(new GapMatch.Gap("g1", List.of("a"), ""), new GapMatch.Gap("g2", List.of("a"), ""));

            assertThatThrownBy(() ->
                            new GapMatch("?", Passage.EMPTY.slot("g1").slot("g2"), words, gaps, Scoring.SHARES, ""))
                    .hasMessageContaining("suffice");
            assertThatThrownBy(() -> new GapMatch("?", Passage.EMPTY.slot("g1"), words, gaps, Scoring.SHARES, ""))
                    .hasMessageContaining("order of the text");
        }
    }

    @Nested
    class Lists {

        private final InlineChoice question = inlineChoice(Scoring.SHARES);

        @ParameterizedTest
        @CsvSource({"s1 a1 s2 b2, 1/1", "s1 a1, 1/2", "s1 a1 s2 b3, 1/2", "s1 a2 s2 b1, 0/1"})
        void earnsAShareForEachRightList(String given, String score) {
            assertThat(score(question, pairs(given.split(" ")))).isEqualTo(score);
        }

        @Test
        void isWorthNothing_whenOptionsAreOfAnotherList() {
            assertThat(score(question, pairs("s1", "b2", "s2", "a1"))).isEqualTo("0/1");
            assertThatThrownBy(() -> question.read(Map.of("pair.s1", List.of("b2"))))
                    .isInstanceOf(AnswerInvalidException.class);
        }

        @Test
        void eachListShowsItsOwnOptions_inTheDrawnOrder() {
            List<Part> order = List.of(
                    new Part("b3", "Mở"),
                    new Part("a2", "Xóa"),
                    new Part("b1", "Gửi"),
                    new Part("a1", "Lưu"),
                    new Part("b2", "Thoát"));
            QuestionView view = question.view(pairs("s2", "b1"), order);

            assertThat(view.passage().get(1).choices())
                    .extracting(QuestionView.Choice::id)
                    .containsExactly("a2", "a1");
            assertThat(view.passage().get(3).choices())
                    .containsExactly(
                            new QuestionView.Choice("b3", "Mở", false, 0),
                            new QuestionView.Choice("b1", "Gửi", true, 0),
                            new QuestionView.Choice("b2", "Thoát", false, 0));
        }

        @Test
        void reviewHasFeedbackOfWhatWasChosen() {
            assertThat(question.review(pairs("s1", "a2"), question.parts()))
                    .containsExactly(
                            new ReviewLine("1", "Xóa", "Lưu", true, false, "Sai a2"),
                            new ReviewLine("2", "", "Thoát", false, false, ""));
            assertThat(question.grade(pairs("s1", "a2")).feedback()).containsExactly("a2");
        }

        @Test
        void isIncomplete_whenAListIsOpen() {
            assertThat(question.check(pairs("s1", "a2"))).isEqualTo(ResponseCheck.INCOMPLETE);
            assertThat(question.check(pairs("s1", "a2", "s2", "b1"))).isEqualTo(ResponseCheck.COMPLETE);
        }

        @Test
        void cannotExist_whenAListHasNoKeyOrIdsRepeat() {
            var right = new InlineChoice.Option("a", "A", true, "");
            var wrong = new InlineChoice.Option("b", "B", false, "");

            assertThatThrownBy(() -> new InlineChoice.Slot("s", List.of(wrong, wrong)))
                    .isInstanceOf(IllegalArgumentException.class);
            var slots = List.of(
                    new InlineChoice.Slot("s", List.of(right, wrong)),
                    new InlineChoice.Slot("t", List.of(right, wrong)));
            assertThatThrownBy(
                            () -> new InlineChoice("?", Passage.EMPTY.slot("s").slot("t"), slots, Scoring.SHARES, ""))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Words {

        private final HotText question = hotText(Scoring.RIGHT_MINUS_WRONG);

        @ParameterizedTest
        @CsvSource({"h1 h3, 1/1", "h3, 1/2", "h1 h3 h2, 1/2", "h1 h2, 0/1", "h1 h2 h3 h4, 0/1", "h2, 0/1"})
        void takesOffForEachWordTooMany(String marked, String score) {
            assertThat(score(question, chosen(marked.split(" ")))).isEqualTo(score);
        }

        @ParameterizedTest
        @CsvSource({"h1 h3, 1/1", "h3, 0/1", "h1 h3 h2, 0/1"})
        void wantsExactlyTheKey_whenAllOrNothing(String marked, String score) {
            assertThat(score(hotText(Scoring.ALL_OR_NOTHING), chosen(marked.split(" "))))
                    .isEqualTo(score);
        }

        @Test
        void isUnreadable_whenAWordIsUnknown() {
            assertThat(question.grade(chosen("h9")).outcome()).isEqualTo(Outcome.UNREADABLE);
            assertThatThrownBy(() -> question.read(Map.of("choice", List.of("h9"))))
                    .isInstanceOf(AnswerInvalidException.class);
        }

        @Test
        void viewMarksWhatIsMarked_andReviewExplainsIt() {
            QuestionView view = question.view(chosen("h2"), question.parts());

            assertThat(view.passage().get(3).choices()).containsExactly(new QuestionView.Choice("h2", "tiền", true, 0));
            assertThat(question.review(chosen("h2"), question.parts()))
                    .startsWith(
                            new ReviewLine("gấp", "", "", false, true, ""),
                            new ReviewLine("tiền", "", "", true, false, "Chưa phải"));
        }

        @Test
        void cannotExist_whenMarkingEverythingWouldPay() {
            assertThatThrownBy(() -> hotText(Scoring.SHARES)).hasMessageContaining("SHARES");
            assertThatThrownBy(() -> hotText(Scoring.KPRIM)).hasMessageContaining("KPRIM");
        }
    }
}

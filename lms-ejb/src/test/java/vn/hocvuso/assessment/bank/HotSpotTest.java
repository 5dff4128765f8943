package vn.hocvuso.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocvuso.assessment.bank.QuestionFixtures.chosen;
import static vn.hocvuso.assessment.bank.QuestionFixtures.hotSpot;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HotSpotTest {

    private final HotSpot question = hotSpot(Scoring.RIGHT_MINUS_WRONG);

    @ParameterizedTest
    @CsvSource({"s1 s3, 1/1", "s3, 1/2", "s1 s3 s2, 1/2", "s1 s2 s3 s4, 0/1", "s2, 0/1"})
    void takesOffForEachPlaceTooMany(String marked, String score) {
        assertThat(question.grade(chosen(marked.split(" "))).score()).hasToString(score);
    }

    @ParameterizedTest
    @CsvSource({"s1 s3, 1/1", "s3, 0/1", "s1 s3 s2, 0/1"})
    void wantsExactlyTheKey_whenAllOrNothing(String marked, String score) {
        assertThat(hotSpot(Scoring.ALL_OR_NOTHING)
                        .grade(chosen(marked.split(" ")))
                        .score())
                .hasToString(score);
    }

    @Test
    void isUnreadable_whenAPlaceIsUnknown() {
        assertThat(question.grade(chosen("s9")).outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThatThrownBy(() -> question.read(Map.of("choice", List.of("s9"))))
                .isInstanceOf(AnswerInvalidException.class);
    }

    @Test
    void refusesASecondPlace_whenOneIsRight() {
        List<HotSpot.Spot> spots = question.spots().subList(0, 2);
        HotSpot one = new HotSpot("?", question.picture(), spots, Scoring.ALL_OR_NOTHING, "");

        assertThat(one.isSingle()).isTrue();
        assertThat(one.read(Map.of("choice", List.of("s2")))).isEqualTo(chosen("s2"));
        assertThatThrownBy(() -> one.read(Map.of("choice", List.of("s1", "s2"))))
                .isInstanceOf(AnswerInvalidException.class);
    }

    @Test
    void placesKeepTheirShape_whenThePictureIsHigherThanWide() {
        QuestionView.Shown shown =
                question.view(chosen("s2"), question.parts()).picture().get(0);

        assertThat(shown.height()).isEqualTo(1778);
        assertThat(shown.drawn().get(2)).isEqualTo(new QuestionView.Shown.Place(100, 711, 800, 177));
        assertThat(shown.single()).isFalse();
    }

    @Test
    void viewMarksWhatIsMarked_andReviewExplainsIt() {
        assertThat(question.view(chosen("s2"), question.parts()).choices())
                .contains(
                        new QuestionView.Choice("s1", "Số máy lạ", false, 0),
                        new QuestionView.Choice("s2", "Giờ gửi", true, 0));
        assertThat(question.review(chosen("s2"), question.parts()))
                .startsWith(
                        new ReviewLine("Số máy lạ", "", "", false, true, ""),
                        new ReviewLine("Giờ gửi", "", "", true, false, "Không sao"));
    }

    @Test
    void cannotExist_withoutWordsOrOutsideThePicture() {
        Picture picture = question.picture();
        HotSpot.Spot named = question.spots().get(0);
        HotSpot.Spot wordless = new HotSpot.Spot("s5", " ", named.area(), false, "");

        assertThatThrownBy(() -> new HotSpot("?", picture, List.of(named, wordless), Scoring.ALL_OR_NOTHING, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Picture.Area(600, 0, 500, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Picture("x", 1, 1, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hotSpot(Scoring.SHARES)).hasMessageContaining("SHARES");
    }
}

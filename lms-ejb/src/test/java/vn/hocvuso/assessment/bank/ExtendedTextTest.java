package vn.hocvuso.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocvuso.assessment.bank.QuestionFixtures.extendedText;
import static vn.hocvuso.assessment.bank.QuestionFixtures.rubric;
import static vn.hocvuso.assessment.bank.QuestionFixtures.typed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A text that people mark: the machine only says that it waits. */
class ExtendedTextTest {

    @Test
    void waitsForPeople_whenSomethingIsWritten() {
        assertThat(extendedText().grade(typed("Mẹ ơi, đừng bấm nhé")).outcome()).isEqualTo(Outcome.WAITING);
        assertThat(extendedText().grade(typed("Mẹ ơi")).score()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void earnsNothingWithoutAnybody_whenNothingIsWritten() {
        assertThat(extendedText().grade(typed(" \n ")).outcome()).isEqualTo(Outcome.UNANSWERED);
    }

    @Test
    void lineEndsAreOneSign_howeverTheFormSendsThem() {
        assertThat(extendedText().read(Map.of("text", List.of("Mẹ ơi,\r\nđừng bấm"))))
                .isEqualTo(typed("Mẹ ơi,\nđừng bấm"));
    }

    @Test
    void showsCriteriaAndPoints_butNeitherLevelsNorNotes() {
        QuestionView view = extendedText().view(typed("Mẹ ơi"), List.of());

        assertThat(view.writing()).singleElement().satisfies(writing -> {
            assertThat(writing.points()).isEqualTo(5);
            assertThat(writing.leastWords()).isEqualTo(20);
            assertThat(writing.criteria())
                    .containsExactly(
                            new QuestionView.Criterion("Dấu hiệu lừa đảo", 3),
                            new QuestionView.Criterion("Việc nên làm", 2));
        });
        assertThat(view.toString()).doesNotContain("Bài mẫu", "Nêu đủ");
        assertThat(extendedText().review(typed("Mẹ ơi"), List.of()).toString()).doesNotContain("Bài mẫu");
    }

    @Test
    void comesBackAsStored() {
        ExtendedText two = extendedText(Marking.byTwo(rubric(), "", 1));
        for (Question question :
                List.of(extendedText(), two, new Situated(new Situation("sms", "Có tin nhắn lạ.", 1), two))) {
            Question again = new QuestionJson().read(new QuestionJson().write(question));

            assertThat(again).isEqualTo(question);
            assertThat(again.marking()).isPresent();
        }
    }

    @Test
    void pointsAreOfTheChosenLevels_andNoneIsForgotten() {
        assertThat(rubric().points(Map.of("signs", 1, "advice", 0))).contains(Map.of("signs", 1, "advice", 2));
        assertThat(rubric().points(Map.of("signs", 1))).isEmpty();
        assertThat(rubric().points(Map.of("signs", 3, "advice", 0))).isEmpty();
    }

    @Test
    void isRefused_whenItCannotBeMarked() {
        assertThatThrownBy(() -> Marking.byTwo(rubric(), "", 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rubric(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExtendedText.Length(50, 20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rubric.Criterion("c", "Một mức", List.of(new Rubric.Level(1, "Có"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package vn.hocvuso.assessment.statistics;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.attempt.GradedItem;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionFixtures;
import vn.hocvuso.assessment.bank.Response;

class PackedItemsTest {

    private static final long LARGE = 812_345_678_901_234_567L;

    private final Map<Long, Question> questions = Map.of(
            LARGE,
            QuestionFixtures.singleChoice(),
            2L,
            QuestionFixtures.multipleChoice(),
            3L,
            QuestionFixtures.shortAnswer(true));

    @Test
    void itemsComeBackAsTheyWere_whenRead() {
        PackedItems items = read(List.of(
                graded(LARGE, new Response.Chosen(List.of("b")), Optional.of(Duration.ofMillis(12_345))),
                graded(2, new Response.Chosen(List.of("a", "d")), Optional.empty()),
                graded(3, new Response.Typed("sai rồi"), Optional.of(Duration.ofMillis(999))),
                graded(3, new Response.Typed(""), Optional.empty())));

        assertThat(items.size()).isEqualTo(4);
        assertThat(items.question(0)).isEqualTo(LARGE);
        assertThat(items.score(0)).isEqualTo(1);
        assertThat(items.tenths(0)).isEqualTo(123);
        assertThat(items.chosen(0)).isEqualTo(0b10);
        assertThat(items.score(1)).isEqualTo(0.25);
        assertThat(items.tenths(1)).isNegative();
        assertThat(items.chosen(1)).isEqualTo(0b1001);
        assertThat(items.isBlank(2)).isFalse();
        assertThat(items.score(2)).isZero();
        assertThat(items.isBlank(3)).isTrue();
    }

    @Test
    void longAttemptIsReadWhole_whenItIsLongerThanAllBefore() {
        PackedItems items = new PackedItems();
        Sample many = Sample.of();
        for (int i = 1; i <= 300; i++) {
            many.item(i, i % 2 == 0 ? "1" : "0", "", "");
        }

        items.read(many.packed().getBytes(US_ASCII));

        assertThat(items.size()).isEqualTo(300);
        assertThat(items.question(299)).isEqualTo(300);
        assertThat(items.score(299)).isEqualTo(1);
    }

    @Test
    void readingFails_whenTheSchemaIsUnknown() {
        assertThatThrownBy(() -> new PackedItems().read("2;1,1,R,,".getBytes(US_ASCII)))
                .hasMessageContaining("schema 2");
    }

    private PackedItems read(List<GradedItem> items) {
        return new PackedItems().read(PackedItems.write(items, questions::get).getBytes(US_ASCII));
    }

    private GradedItem graded(long question, Response response, Optional<Duration> time) {
        return new GradedItem(question, response, questions.get(question).grade(response), time);
    }
}

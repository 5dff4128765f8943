package vn.hocvuso.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocvuso.assessment.bank.QuestionFixtures.chosen;
import static vn.hocvuso.assessment.bank.QuestionFixtures.pairs;
import static vn.hocvuso.assessment.bank.QuestionFixtures.ranks;
import static vn.hocvuso.assessment.bank.QuestionFixtures.typed;

import jakarta.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionJsonTest {

    private final QuestionJson json = new QuestionJson();

    @Test
    void everyKindComesBackTheSame_whenStored() {
        for (Question question : QuestionFixtures.oneOfEachKind()) {
            assertThat(json.read(json.write(question))).isEqualTo(question);
        }
    }

    @Test
    void isUpgraded_whenStoredInAnOlderSchema() {
        String stored = json.write(QuestionFixtures.falseStatement());
        QuestionJson later = new QuestionJson(List.of(
                older -> Json.createObjectBuilder(older).add("stem", "Mới hơn").build()));

        assertThat(later.read(stored).stem()).isEqualTo("Mới hơn");
        assertThat(later.write(QuestionFixtures.numeric())).contains("\"schema\":2");
        assertThat(later.read(later.write(QuestionFixtures.numeric()))).isEqualTo(QuestionFixtures.numeric());
    }

    @Test
    void isRefused_whenSchemaIsFromTheFuture() {
        String stored = json.write(QuestionFixtures.numeric()).replace("\"schema\":1", "\"schema\":9");

        assertThatThrownBy(() -> json.read(stored)).hasMessageContaining("schema 9");
    }

    @Test
    void everyResponseComesBackTheSame_whenStored() {
        for (Response response : List.of(
                chosen("a", "b"), chosen(), typed("\"Đúng\" \\ 😀"), pairs("l1", "r2"), ranks("a", 2, "b", 2))) {
            assertThat(ResponseJson.read(ResponseJson.write(response))).isEqualTo(response);
        }
    }

    @Test
    void isTheSameText_whenTicksCameInAnotherOrder() {
        assertThat(ResponseJson.write(chosen("b", "a"))).isEqualTo(ResponseJson.write(chosen("a", "b")));
    }
}

package vn.hocvuso.assessment.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.bank.QuestionFixtures;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.bank.QuestionTags;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.quiz.Blueprint;
import vn.hocvuso.assessment.quiz.LiveTerms;
import vn.hocvuso.assessment.quiz.PoolItem;
import vn.hocvuso.assessment.quiz.Section;

/** Two forms, and what the bank says to a blueprint, on pools without a database. */
class ParallelFormsTest {

    private final Facilities byLevel = new Facilities(Map.of());

    private static List<PoolItem> pool(int perLevel) {
        List<PoolItem> pool = new ArrayList<>();
        for (int level = 1; level <= 4; level++) {
            for (int i = 0; i < perLevel; i++) {
                long id = level * 100L + i;
                QuestionTags tags = new QuestionTags(
                        QuestionUse.FINAL, "", QuestionNature.KNOWLEDGE, i % 2 == 0 ? "4.1" : "4.2", level);
                pool.add(new PoolItem(
                        new QuestionVersion(id, "q-" + id, 1, "Câu " + id, tags, QuestionFixtures.falseStatement()),
                        "/",
                        Set.of()));
            }
        }
        return pool;
    }

    private static Blueprint blueprint(int count, String competence) {
        return new Blueprint(
                List.of(new Section(count, Set.of(), Set.of(), Set.of(competence), Set.of())), false, true, true);
    }

    private double mean(List<List<Long>> form) {
        return form.stream()
                .flatMap(List::stream)
                .mapToDouble(id -> 0.9 - 0.1 * (id / 100))
                .average()
                .orElseThrow();
    }

    @Test
    void formsShareNothingAndAreEquallyHard_whenThereIsEnough() {
        ParallelForms.Pair pair = new ParallelForms(blueprint(8, "4"), pool(10), byLevel::of).build(7);

        assertThat(pair.overlap()).isZero();
        assertThat(pair.first().get(0)).hasSize(8);
        assertThat(pair.second().get(0)).hasSize(8);
        assertThat(Math.abs(mean(pair.first()) - mean(pair.second()))).isLessThan(0.0130);
    }

    @Test
    void formsShareAsFewAsPossible_whenThereIsLittle() {
        ParallelForms.Pair pair = new ParallelForms(blueprint(8, "4"), pool(3), byLevel::of).build(7);

        assertThat(pair.overlap()).as("12 questions for twice 8").isEqualTo(4);
    }

    @Test
    void forecastAddsUp_andSaysWhatComesOverTheLimit() {
        LiveTerms terms = new LiveTerms("citizens", "/", 0, 0, 30, 30);
        Feasibility wide = new BlueprintCheck(blueprint(8, "4"), terms, pool(10)).result(item -> true);
        Feasibility tight = new BlueprintCheck(blueprint(8, "4.1"), terms, pool(4)).result(item -> false);
        Feasibility missing = new BlueprintCheck(blueprint(9, "4.1"), terms, pool(4)).result(item -> true);

        assertThat(wide.isFeasible()).isTrue();
        assertThat(wide.forms()).isEqualTo(5);
        assertThat(wide.pool()).isEqualTo(40);
        assertThat(wide.forecast().mean()).isEqualTo(0.2);
        assertThat(wide.forecast().items()).hasSize(10);
        assertThat(wide.forecast().highest()).isBetween(0.2, 0.35);
        assertThat(tight.forecast().highest()).isEqualTo(1);
        assertThat(tight.forecast().overLimit()).isEqualTo(8);
        assertThat(tight.forecast().items())
                .as("questions of other places are counted, not shown")
                .allSatisfy(item -> {
                    assertThat(item.question().title()).isEmpty();
                    assertThat(item.question().code()).isEmpty();
                });
        assertThat(missing.isFeasible()).isFalse();
        assertThat(missing.missing()).isEqualTo(1);
    }

    @Test
    void demonstrationIsReadable() throws IOException {
        List<BlueprintText> texts =
                DemonstrationBlueprints.read(Files.readString(Path.of("..", "content", "demo", "blueprints.yaml")));

        assertThat(texts).isNotEmpty().allSatisfy(text -> {
            assertThat(text.sections()).isNotEmpty();
            assertThat(BlueprintText.of(text.definition("/"))).isEqualTo(text);
        });
    }
}

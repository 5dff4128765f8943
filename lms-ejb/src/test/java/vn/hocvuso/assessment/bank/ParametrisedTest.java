package vn.hocvuso.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocvuso.assessment.bank.QuestionFixtures.parametrised;
import static vn.hocvuso.assessment.bank.QuestionFixtures.typed;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametrisedTest {

    private static final BigDecimal ONE = BigDecimal.ONE;

    @Test
    void asksAndGradesWithTheDrawnNumbers() {
        Question mine = parametrised().with(Map.of("a", "250", "p", "4.5"));

        assertThat(mine.stem())
                .isEqualTo("Gửi 250.000.000 đồng với lãi 4,5 % một năm, sau một năm lãi bao nhiêu đồng?");
        assertThat(mine.generalFeedback()).isEqualTo("Lãi là 250.000.000 × 4,5 % = 11.250.000 đồng.");
        assertThat(mine.grade(typed("11250000")).outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(mine.grade(typed("11250002")).outcome()).isEqualTo(Outcome.WRONG);
        assertThat(mine.kind()).isEqualTo(QuestionKind.NUMERIC);
    }

    @Test
    void isAnExampleWithTheLowestNumbers_whenNothingWasDrawn() {
        assertThat(parametrised().stem()).startsWith("Gửi 1.000.000 đồng với lãi 3 %");
        assertThat(parametrised().grade(typed("30000")).outcome()).isEqualTo(Outcome.RIGHT);
    }

    @Test
    void keepsItsSituation_whenNumbersAreDrawn() {
        Question mine = QuestionFixtures.situated().with(Map.of("a", "250", "p", "4.5"));

        assertThat(mine.situation()).contains(new Situation("parcel", "Có người gọi báo bưu kiện bị giữ.", 2));
        assertThat(mine.view(typed("1"), List.of()).situation()).isEqualTo("Có người gọi báo bưu kiện bị giữ.");
        assertThat(mine.grade(typed("11250000")).outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(QuestionFixtures.situated().draw(new Random(7)))
                .isEqualTo(parametrised().draw(new Random(7)));
        assertThat(QuestionFixtures.situated().bare())
                .isInstanceOf(Numeric.class)
                .isEqualTo(parametrised().bare());
        assertThatThrownBy(() -> new Situated(new Situation("b", "?", 1), QuestionFixtures.situated()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Situation("b", "?", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsTheSame_whenTheSeedIsTheSame() {
        assertThat(parametrised().draw(new Random(7))).isEqualTo(parametrised().draw(new Random(7)));
    }

    @Test
    void drawsEveryValueFromEndToEnd_andNothingElse() {
        var variable =
                new Parametrised.Variable("a", new BigDecimal("-0.5"), new BigDecimal("0.5"), new BigDecimal("0.5"));
        Parametrised question = new Parametrised(
                new Numeric("{a}?", BigDecimal.ZERO, BigDecimal.ZERO, "", ""), List.of(variable), Map.of("value", "a"));
        Set<String> drawn = new HashSet<>();
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            drawn.add(question.draw(random).get("a"));
        }

        assertThat(drawn).containsExactlyInAnyOrder("-0.5", "0.0", "0.5");
    }

    @Test
    void fillsTextsOfEveryPart_whenPatternIsAChoice() {
        Parametrised question = new Parametrised(
                new SingleChoice(
                        "Một nửa của {a}?",
                        List.of(
                                new SingleChoice.Option("o1", "{a / 2}", true, "Vì {a} chia 2"),
                                new SingleChoice.Option("o2", "{a * 2}", false, "")),
                        ""),
                List.of(new Parametrised.Variable("a", ONE, BigDecimal.TEN, ONE)),
                Map.of());

        assertThat(question.with(Map.of("a", "5")).parts())
                .containsExactly(new Part("o1", "2,5"), new Part("o2", "10"));
        assertThat(question.with(Map.of("a", "5")).feedback("o1")).contains("Vì 5 chia 2");
    }

    @Test
    void cannotExist_whenAValueWouldBreakIt() {
        Numeric pattern = new Numeric("{a}?", BigDecimal.ZERO, BigDecimal.ZERO, "", "");
        var variable = new Parametrised.Variable("a", BigDecimal.ZERO, BigDecimal.TEN, ONE);
        List<Parametrised.Variable> variables = List.of(variable);

        assertThatThrownBy(() -> new Parametrised(pattern, variables, Map.of("value", "1 / a")))
                .hasMessageContaining("division by zero");
        assertThatThrownBy(() -> new Parametrised(pattern, variables, Map.of("value", "b")))
                .hasMessageContaining("not an expression");
        assertThatThrownBy(() -> new Parametrised(pattern, variables, Map.of("key", "a")))
                .hasMessageContaining("no such fields");
        assertThatThrownBy(() -> new Parametrised(pattern, variables, Map.of("tolerance", "0 - a")))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> new Parametrised(pattern, List.of(variable, variable), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Parametrised(pattern, List.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Parametrised.Variable("a", ONE, BigDecimal.TEN, BigDecimal.valueOf(4)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    class Arithmetic {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "1 + 2 * 3; 7",
                    "(1 + 2) * 3; 9",
                    "10 - 4 - 3; 3",
                    "7 / 2; 3.5",
                    "-a * -2; 10",
                    "round(a / 3, 2); 1.67",
                    "max(a, min(7, b2)); 6",
                    "0.1 + 0.2; 0.3"
                })
        void isExact(String text, BigDecimal value) {
            assertThat(Expression.value(text, Map.of("a", BigDecimal.valueOf(5), "b2", BigDecimal.valueOf(6))))
                    .isEqualByComparingTo(value);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "1 +", "(1", "1)", "c", "1 2", "a b", "2 ^ 3", "pow(1, 2)", "round(1)", "1..2", "ậ"})
        void isRefused_whenNotAnExpression(String text) {
            assertThatThrownBy(() -> Expression.value(text, Map.of("a", ONE, "b", ONE)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void isRefused_whenTooDeep() {
            assertThatThrownBy(() -> Expression.value("(".repeat(5000) + "1", Map.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Expression.value("-".repeat(50_000) + "1", Map.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}

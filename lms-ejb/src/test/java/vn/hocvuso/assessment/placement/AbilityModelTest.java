package vn.hocvuso.assessment.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.placement.AbilityModel.Answer;

/**
 * Abilities against values computed another way: adaptive quadrature (SciPy 1.17, {@code quad} and {@code dblquad}) over
 * the density of the two abilities themselves, a bivariate normal one, without a general ability.
 */
class AbilityModelTest {

    private static final double NEARLY = 0.002;

    private static Answer right(double difficulty) {
        return new Answer(difficulty, true);
    }

    private static Answer wrong(double difficulty) {
        return new Answer(difficulty, false);
    }

    private static Ability alone(Answer... answers) {
        return AbilityModel.abilities(Map.of("1", List.of(answers))).get("1");
    }

    private static void assertAbility(Ability ability, double mean, double error) {
        assertThat(ability.mean()).isCloseTo(mean, within(NEARLY));
        assertThat(ability.error()).isCloseTo(error, within(NEARLY));
    }

    @Test
    void isThePrior_whenNothingWasAnswered() {
        assertAbility(alone(), 0, AbilityModel.DEVIATION);
    }

    @Test
    void agreesWithQuadrature_whenThereIsOneDomain() {
        assertAbility(alone(right(0)), 0.7952747556, 1.2718246983);
        assertAbility(alone(right(-1.2), right(0), wrong(0), wrong(1.2)), 0, 0.9116276473);
        assertAbility(alone(wrong(-1.2), wrong(-1.2), wrong(0)), -1.9510792544, 1.0384480245);
    }

    @Test
    void agreesWithQuadrature_whenOneDomainTellsAboutAnother() {
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        answers.put("1", List.of(right(-1.2), right(0), right(0)));
        answers.put("2", List.of());
        Map<String, Ability> untouched = AbilityModel.abilities(answers);
        answers.put("2", List.of(wrong(-1.2), wrong(0)));
        Map<String, Ability> contrary = AbilityModel.abilities(answers);

        assertAbility(untouched.get("1"), 1.3609006777, 1.1039118791);
        assertAbility(untouched.get("2"), 1.0206755080, 1.2922265883);
        assertAbility(contrary.get("1"), 0.5112876404, 0.9390998585);
        assertAbility(contrary.get("2"), -0.6004327794, 0.9844594570);
    }

    @Test
    void chancesOfLevelsAgreeWithQuadrature() {
        Ability ability = alone(right(-1.2), right(0), wrong(0), wrong(1.2));

        assertThat(ability.chanceOf(0, 2)).isCloseTo(0.3467938076, within(NEARLY));
        assertThat(ability.chanceOf(1, 2)).isCloseTo(0.4800944966, within(NEARLY));
        assertThat(ability.chanceOf(2, 2)).isCloseTo(0.1731116957, within(NEARLY));
        assertThat(ability.chanceOf(1, 1))
                .as("the top level stands for all above it")
                .isCloseTo(0.6532, within(NEARLY));
    }

    @Test
    void levelIsTheHighestWhoseCutIsReached() {
        assertThat(LevelScale.levelOf(-0.36, 8)).isZero();
        assertThat(LevelScale.levelOf(-0.35, 8)).isEqualTo(1);
        assertThat(LevelScale.levelOf(0.85, 8)).isEqualTo(2);
        assertThat(LevelScale.levelOf(9, 8)).isEqualTo(8);
        assertThat(LevelScale.levelOf(9, 2)).as("no higher than can be told").isEqualTo(2);
        assertThat(Rasch.chance(LevelScale.cutOf(3), LevelScale.startOf(3)))
                .isCloseTo(LevelScale.MASTERY, within(1e-9));
    }
}

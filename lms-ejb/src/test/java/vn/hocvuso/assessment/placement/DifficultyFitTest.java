package vn.hocvuso.assessment.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.placement.DifficultyFit.Answered;
import vn.hocvuso.assessment.placement.DifficultyFit.Seen;

class DifficultyFitTest {

    private static final int QUESTIONS = 40;
    private static final int ANSWERS = 400;
    private static final double KNOWN_TO = 0.8;

    /** How far the true difficulty of a question lies from its level's; 0 over all. */
    private static double distance(int question) {
        return (question - (QUESTIONS - 1) / 2.0) / QUESTIONS * 1.6;
    }

    /**
     * Answers of people who are stronger by so many logits than was thought of them.
     *
     * @param times how many answers each question has
     */
    private static List<Answered> answered(double stronger, int times) {
        Random random = new Random(5);
        List<Answered> questions = new ArrayList<>();
        for (int q = 0; q < QUESTIONS; q++) {
            List<Seen> answers = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                double thought = random.nextGaussian();
                double ability = thought + KNOWN_TO * random.nextGaussian() + stronger;
                answers.add(new Seen(thought, KNOWN_TO, random.nextDouble() < Rasch.chance(ability, distance(q))));
            }
            questions.add(new Answered(q, 0, answers));
        }
        return questions;
    }

    /** Root mean square of what the fit misses by. */
    private static double miss(List<Answered> questions) {
        double drift = DifficultyFit.drift(questions);
        return Math.sqrt(questions.stream()
                .mapToDouble(question ->
                        Math.pow(DifficultyFit.difficulty(question, drift) - distance((int) question.versionId()), 2))
                .average()
                .orElseThrow());
    }

    @Test
    void findsDifficultiesAgain() {
        List<Answered> questions = answered(0, ANSWERS);

        assertThat(DifficultyFit.drift(questions)).isCloseTo(0, within(0.06));
        assertThat(miss(questions))
                .as("400 answers know a difficulty to about 0.13")
                .isLessThan(0.17);
    }

    @Test
    void levelsStayWhereAuthorsPutThem_whenPeopleAreStrongerThanThought() {
        List<Answered> questions = answered(1, ANSWERS);

        double drift = DifficultyFit.drift(questions);

        assertThat(drift).isCloseTo(-1, within(0.1));
        assertThat(miss(questions)).isLessThan(0.17);
        assertThat(questions.stream()
                        .mapToDouble(question -> DifficultyFit.difficulty(question, drift))
                        .average()
                        .orElseThrow())
                .as("the questions of a level together")
                .isCloseTo(0, within(0.05));
    }

    @Test
    void fewAnswersMoveAQuestionLittle_andNoneMoreThanALevel() {
        List<Seen> allRight = new ArrayList<>();
        for (int i = 0; i < DifficultyFit.LEAST; i++) {
            allRight.add(new Seen(0, KNOWN_TO, true));
        }

        double few = DifficultyFit.difficulty(new Answered(1, 2.4, allRight.subList(0, 3)), -2.4);
        double all = DifficultyFit.difficulty(new Answered(1, 2.4, allRight), -2.4);

        assertThat(few).isBetween(2.4 - 0.6, 2.4);
        assertThat(all).isBetween(2.4 - LevelScale.STEP, few);
    }

    @Test
    void nothingMoves_whenNothingWasAnswered() {
        assertThat(DifficultyFit.drift(List.of())).isCloseTo(0, within(1e-6));
        assertThat(DifficultyFit.difficulty(new Answered(1, 1.2, List.of()), 0)).isCloseTo(1.2, within(1e-6));
    }

    /** The closed form against adaptive quadrature (SciPy 1.17) of the logistic over a normal distribution. */
    @Test
    void averageChanceIsNearlyThatOfQuadrature() {
        assertThat(expected(new Seen(1, 1, true), 0)).isCloseTo(0.6967346702, within(0.005));
        assertThat(expected(new Seen(2, 1.5, true), -0.5)).isCloseTo(0.8624336770, within(0.005));
        assertThat(expected(new Seen(-1, 0.7, true), 1)).isCloseTo(0.1379830162, within(0.005));
    }

    private static double expected(Seen answer, double difficulty) {
        return answer.chance(difficulty);
    }
}

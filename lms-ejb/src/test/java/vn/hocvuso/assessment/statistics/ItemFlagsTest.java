package vn.hocvuso.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.bank.QuestionFixtures;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.bank.QuestionTags;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.assessment.bank.QuestionVersion;

/** Question 1 is looked at, twenty others tell who is strong; options are a, b (the key) and c. */
class ItemFlagsTest {

    private static final int OTHERS = 20;
    private static final String KEY = "2";
    private static final String WRONG_A = "1";
    private static final String WRONG_C = "4";
    private static final String HERE = "/15/02848/";
    private static final String THERE = "/31/11455/";

    private final Random random = new Random(7);
    private final QuizTally tally = new QuizTally();

    @Test
    void nothingIsFlagged_whenTheQuestionIsSound() {
        people(400, strong -> random.nextDouble() < (strong ? 0.85 : 0.35) ? KEY : either());

        assertThat(item().flags()).isEmpty();
        assertThat(item().discrimination()).isGreaterThan(0.2);
    }

    @Test
    void nothingIsFlagged_whenTooFewGotTheQuestion() {
        people(ItemFlags.LEAST - 1, strong -> WRONG_A);

        assertThat(item().flags()).isEmpty();
    }

    @Test
    void keyIsDoubted_whenTheStrongChooseAWrongOption() {
        people(200, strong -> strong ? (random.nextDouble() < 0.8 ? WRONG_A : KEY) : either());

        assertThat(item().flags()).startsWith(ItemFlag.KEY_ERROR);
    }

    @Test
    void keyIsNotDoubted_whenTheQuestionIsOnlyHard() {
        people(400, strong -> random.nextDouble() < (strong ? 0.2 : 0.02) ? KEY : either());

        assertThat(item().flags()).contains(ItemFlag.TOO_HARD).doesNotContain(ItemFlag.KEY_ERROR);
    }

    @Test
    void discriminationIsNegative_whenTheWeakAreRightMoreOften() {
        people(300, strong -> random.nextDouble() < (strong ? 0.45 : 0.75) ? KEY : either());

        assertThat(item().flags()).contains(ItemFlag.NEGATIVE_DISCRIMINATION).doesNotContain(ItemFlag.KEY_ERROR);
    }

    @Test
    void discriminationIsLow_whenStrengthDoesNotMatter() {
        people(300, strong -> random.nextDouble() < 0.6 ? KEY : either());

        assertThat(item().flags()).containsExactly(ItemFlag.LOW_DISCRIMINATION);
    }

    @Test
    void questionIsTooEasyAndNothingElse_whenNearlyAllAreRight() {
        people(300, strong -> random.nextDouble() < 0.98 ? KEY : WRONG_A);

        assertThat(item().flags()).containsExactly(ItemFlag.TOO_EASY);
    }

    @Test
    void questionIsTooHard_whenHardlyAnybodyIsRight() {
        people(300, strong -> random.nextDouble() < (strong ? 0.3 : 0.02) ? KEY : either());

        assertThat(item().flags()).contains(ItemFlag.TOO_HARD);
    }

    @Test
    void distractorIsIdle_whenNobodyTakesIt() {
        people(400, strong -> random.nextDouble() < (strong ? 0.85 : 0.35) ? KEY : WRONG_A);

        assertThat(item().flags()).containsExactly(ItemFlag.UNUSED_DISTRACTOR);
        assertThat(item().options().get(2).count()).isZero();
    }

    @Test
    void leakIsSeen_whenOneUnitIsSuddenlyBetterAndFaster() {
        people(THERE, 300, false, 300, strong -> random.nextDouble() < (strong ? 0.7 : 0.3) ? KEY : either());
        people(HERE, 100, false, 300, strong -> random.nextDouble() < (strong ? 0.7 : 0.3) ? KEY : either());
        people(HERE, 40, true, 80, strong -> random.nextDouble() < 0.95 ? KEY : WRONG_A);

        assertThat(item().flags()).contains(ItemFlag.LEAK);
        assertThat(item().leaks()).singleElement().satisfies(leak -> {
            assertThat(leak.unit()).isEqualTo(HERE);
            assertThat(leak.people()).isEqualTo(40);
            assertThat(leak.share()).isGreaterThan(leak.expected() + ItemFlags.EASIER);
            assertThat(leak.timeRatio()).isLessThan(0.5);
        });
    }

    @Test
    void leakIsNotSeen_whenTheUnitIsOnlyBetter() {
        people(THERE, 300, false, 300, strong -> random.nextDouble() < (strong ? 0.7 : 0.3) ? KEY : either());
        people(HERE, 40, true, 300, strong -> random.nextDouble() < 0.95 ? KEY : WRONG_A);

        assertThat(item().leaks()).isEmpty();
    }

    @Test
    void leakIsNotSeen_whenTooFewAreInTheUnit() {
        people(THERE, 300, false, 300, strong -> random.nextDouble() < (strong ? 0.7 : 0.3) ? KEY : either());
        people(HERE, ItemFlags.LEAST_IN_UNIT - 1, true, 60, strong -> KEY);

        assertThat(item().leaks()).isEmpty();
    }

    @Test
    void leakIsHardlyEverSeen_whenManyUnitsDoAsTheyAlwaysDid() {
        for (int unit = 0; unit < 200; unit++) {
            people(
                    "/15/" + unit + "/",
                    40,
                    true,
                    300,
                    strong -> random.nextDouble() < (strong ? 0.7 : 0.3) ? KEY : either());
        }

        assertThat(report().items()).allSatisfy(item -> assertThat(item.leaks()).isEmpty());
    }

    private String either() {
        return random.nextBoolean() ? WRONG_A : WRONG_C;
    }

    private void people(int count, Function<Boolean, String> answer) {
        people(HERE, count, false, 300, answer);
    }

    /** Half of them strong, in turn; tenths is their usual time at question 1, the others take 30 seconds. */
    private void people(String unit, int count, boolean isRecent, int tenths, Function<Boolean, String> answer) {
        for (int i = 0; i < count; i++) {
            boolean strong = i % 2 == 0;
            String chosen = answer.apply(strong);
            Sample sample = Sample.of().item(1, chosen.equals(KEY) ? "1" : "0", time(tenths), chosen);
            for (int other = 0; other < OTHERS; other++) {
                boolean right = random.nextDouble() < (strong ? 0.8 : 0.4);
                sample.item(100 + other, right ? "1" : "0", time(300), right ? KEY : either());
            }
            tally.add(sample.items(), false, "CITIZEN", unit, isRecent);
        }
    }

    private String time(int usual) {
        return Long.toString(Math.round(usual * Math.exp(random.nextGaussian() / 2)));
    }

    private ItemRow item() {
        return report().items().stream()
                .filter(item -> item.questionVersionId() == 1)
                .findFirst()
                .orElseThrow();
    }

    private QuizReport report() {
        QuestionTags tags = new QuestionTags(QuestionUse.FINAL, "", QuestionNature.KNOWLEDGE, "1.1", 1);
        return new QuizReport(
                tally,
                id -> new QuestionVersion(id, "q-" + id, 1, "", tags, QuestionFixtures.singleChoice()),
                unit -> unit);
    }
}

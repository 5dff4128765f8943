package vn.hocvuso.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No mean of few people can be read off the breakdown, nor found by taking the others from the whole. */
class PartsTest {

    private final QuizTally tally = new QuizTally();

    @Test
    void everyUnitStandsAlone_whenAllAreLargeEnough() {
        people("/1/", 10);
        people("/2/", 30);

        assertThat(attempts()).isEqualTo("/2/=30 /1/=10");
    }

    @Test
    void fewStandTogether_whenTheyAreEnoughTogether() {
        people("/1/", 4);
        people("/2/", 6);
        people("/3/", 30);

        assertThat(attempts()).isEqualTo("/3/=30 =10");
    }

    @Test
    void nextSmallestJoinsThem_whenTheyAreTooFewEvenTogether() {
        people("/1/", 3);
        people("/2/", 12);
        people("/3/", 30);

        assertThat(attempts()).isEqualTo("/3/=30 =15");
    }

    @Test
    void nothingIsBrokenDown_whenNobodyIsLeftToJoin() {
        people("/1/", 9);

        assertThat(attempts()).isEmpty();
    }

    @Test
    void whoBelongsNowhereIsNotTakenForAllOthers_whenLargeEnough() {
        people("", 20);

        assertThat(attempts()).isEqualTo("-=20");
    }

    private void people(String unit, int count) {
        for (int i = 0; i < count; i++) {
            tally.add(Sample.ofBits("101").items(), true, "", unit, false);
        }
    }

    private String attempts() {
        return Parts.of(tally.units(), unit -> unit).stream()
                .map(row -> row.key() + "=" + row.attempts())
                .collect(Collectors.joining(" "));
    }
}

package vn.hocvuso.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Our figures beside published ones, on the published data. The expected values were computed anew by an independent
 * program (Python with NumPy and SciPy, on the full matrices, two passes, not by sums) and agree with what is printed.
 */
class PublishedFiguresTest {

    private static final double EXACT = 1e-6;

    /**
     * Law School Admission Test, section 6: 5 items, 1000 people; patterns and how many gave them. Bock and Lieberman,
     * Fitting a response model for n dichotomously scored items, Psychometrika 35 (1970); data set LSAT of the R package
     * ltm.
     */
    private static final String LSAT = "00000 3 00001 6 00010 2 00011 11 00100 1 00101 1 00110 3 00111 4 01000 1"
            + " 01001 8 01010 0 01011 16 01100 0 01101 3 01110 2 01111 15 10000 10 10001 29 10010 14 10011 81"
            + " 10100 3 10101 28 10110 15 10111 80 11000 16 11001 56 11010 21 11011 173 11100 11 11101 61"
            + " 11110 28 11111 298";

    /** Six subjects, four judges: Shrout and Fleiss, Intraclass correlations, Psychological Bulletin 86 (1979), table 2. */
    private static final int[][] SHROUT_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    /**
     * Berkeley admissions of 1973 in six departments: men admitted, men rejected, women admitted, women rejected. Bickel,
     * Hammel and O'Connell, Science 187 (1975); data set UCBAdmissions of R.
     */
    private static final int[][] BERKELEY = {
        {512, 313, 89, 19},
        {353, 207, 17, 8},
        {120, 205, 202, 391},
        {138, 279, 131, 244},
        {53, 138, 94, 299},
        {22, 351, 24, 317}
    };

    /** Student's sleep data (1908), extra hours with either drug; data set sleep of R. */
    private static final double[] FIRST_DRUG = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] SECOND_DRUG = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    @Test
    void itemFiguresAreThoseOfLtm_onTheLawSchoolTest() {
        QuizTally tally = lawSchool();

        assertThat(items(tally).mapToDouble(ItemTally::facility).toArray())
                .containsExactly(new double[] {0.924, 0.709, 0.553, 0.763, 0.870}, within(EXACT));
        // descript(LSAT): point biserial, excluded; 0.1128 0.1532 0.1728 0.1444 0.1216
        assertThat(items(tally).mapToDouble(ItemTally::discrimination).toArray())
                .containsExactly(new double[] {0.112833, 0.153178, 0.172779, 0.144428, 0.121596}, within(EXACT));
    }

    @Test
    void upperLowerIndexIsThatOfTheWholeMatrix_onTheLawSchoolTest() {
        // by NumPy: means of the best and worst 270, those on the boundary counted in part
        assertThat(items(lawSchool()).mapToDouble(ItemTally::upperLower).toArray())
                .containsExactly(new double[] {0.196624, 0.631458, 0.810877, 0.536990, 0.320347}, within(EXACT));
    }

    @Test
    void reliabilityIsThatOfLtm_onTheLawSchoolTest() {
        QuizTally tally = lawSchool();
        Reliability reliability = tally.reliability();

        assertThat(reliability.kind()).isEqualTo(Reliability.Kind.KR20);
        // cronbach.alpha(LSAT): 0.295
        assertThat(reliability.coefficient()).isCloseTo(0.2949971922, within(EXACT));
        // in marks: s = 1.035041, standard error of measurement 0.869067
        assertThat(5 * tally.whole().shares().deviation()).isCloseTo(1.035041212, within(EXACT));
        assertThat(5 * reliability.error()).isCloseTo(0.869066612, within(EXACT));
        assertThat(tally.histogram()[0]).isEqualTo(3);
        assertThat(tally.histogram()[QuizTally.COLUMNS - 1]).isEqualTo(298);
    }

    @Test
    void alphaIsIcc3k_onShroutAndFleiss() {
        QuizTally tally = new QuizTally();
        for (int[] subject : SHROUT_FLEISS) {
            add(tally, sample(subject, false));
        }

        assertThat(tally.reliability().kind()).isEqualTo(Reliability.Kind.ALPHA);
        // printed: ICC(3,4) = .91, which is alpha
        assertThat(tally.reliability().coefficient()).isCloseTo(0.9093155424, within(EXACT));
    }

    @Test
    void coefficientOfDrawnQuestionsIsIcc1k_onShroutAndFleiss() {
        QuizTally tally = new QuizTally();
        for (int i = 0; i < SHROUT_FLEISS.length; i++) {
            add(tally, sample(SHROUT_FLEISS[i], true, i));
        }

        assertThat(tally.reliability().kind()).isEqualTo(Reliability.Kind.NESTED);
        // printed: ICC(1,4) = .44
        assertThat(tally.reliability().coefficient()).isCloseTo(0.4427971337, within(EXACT));
    }

    @Test
    void coefficientOfDrawnQuestionsHolds_whenPeopleGotDifferentNumbers() {
        QuizTally tally = new QuizTally();
        List.of("1011", "001", "11110", "010", "1000")
                .forEach(bits -> add(tally, Sample.ofBits(bits).items()));

        // by NumPy: one-way analysis of variance of the five people
        assertThat(tally.reliability().coefficient()).isCloseTo(0.0592777652, within(EXACT));
    }

    @Test
    void testOfMatchedSharesIsMantelHaenszels_onTheBerkeleyAdmissions() {
        MatchedShares men = new MatchedShares(BERKELEY.length);
        MatchedShares all = new MatchedShares(BERKELEY.length);
        for (int department = 0; department < BERKELEY.length; department++) {
            int[] counts = BERKELEY[department];
            fill(men, department, counts[0], counts[1]);
            fill(all, department, counts[0] + counts[2], counts[1] + counts[3]);
        }
        double excess = all.excessOf(men);

        // mantelhaen.test(UCBAdmissions, correct = FALSE): 1.5246
        assertThat(excess * excess).isCloseTo(1.5246066604, within(EXACT));
        assertThat(excess).isNegative();
    }

    @Test
    void comparisonOfTimesIsWelchs_onStudentsSleep() {
        Moments first = new Moments();
        Arrays.stream(FIRST_DRUG).forEach(first::add);
        Moments second = new Moments();
        Arrays.stream(SECOND_DRUG).forEach(second::add);

        // t.test(extra ~ group, data = sleep): t = -1.8608
        assertThat(first.above(second)).isCloseTo(-1.8608134675, within(EXACT));
    }

    private static QuizTally lawSchool() {
        QuizTally tally = new QuizTally();
        String[] words = LSAT.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            for (int n = 0; n < Integer.parseInt(words[i + 1]); n++) {
                add(tally, Sample.ofBits(words[i]).items());
            }
        }
        return tally;
    }

    private static Stream<ItemTally> items(QuizTally tally) {
        return IntStream.rangeClosed(1, 5).mapToObj(question -> tally.items().get((long) question));
    }

    private static PackedItems sample(int[] ratings, boolean isDrawn) {
        return sample(ratings, isDrawn, 0);
    }

    /** Ratings of ten as marks; drawn: nobody shares a question with anybody. */
    private static PackedItems sample(int[] ratings, boolean isDrawn, int person) {
        Sample sample = Sample.of();
        for (int i = 0; i < ratings.length; i++) {
            sample.item(isDrawn ? 100 * (person + 1) + i : i + 1, ratings[i] + "/10", "", "");
        }
        return sample.items();
    }

    private static void add(QuizTally tally, PackedItems attempt) {
        tally.add(attempt, false, "", "", false);
    }

    private static void fill(MatchedShares shares, int stratum, int right, int wrong) {
        IntStream.range(0, right).forEach(i -> shares.add(stratum, true));
        IntStream.range(0, wrong).forEach(i -> shares.add(stratum, false));
    }
}

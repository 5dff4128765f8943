package vn.hocvuso.assessment.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole test taken by 500 invented people whose abilities are known, with as many questions as there are. */
class SimulationTest {

    private static final int PEOPLE = 500;

    private static Tally tally;

    /** What the test said of all domains of all people, beside the truth. */
    private static final class Tally {

        private int domains;
        private int questions;
        private double errors;
        private double squares;
        private double promised;
        private int exact;
        private int within;
        private int sure;
        private int sureAndExact;

        void add(Progress end, Map<String, Double> truth) {
            questions += end.given().size();
            for (DomainLevel said : end.proposal()) {
                double ability = truth.get(said.domain());
                int level = LevelScale.levelOf(ability, said.top());
                domains++;
                errors += said.ability() - ability;
                squares += Math.pow(said.ability() - ability, 2);
                promised += said.chance();
                exact += level == said.level() ? 1 : 0;
                within += Math.abs(level - said.level()) <= 1 ? 1 : 0;
                if (said.certainty() == Certainty.SURE) {
                    sure++;
                    sureAndExact += level == said.level() ? 1 : 0;
                }
            }
        }
    }

    private static Tally simulate(PlacementPool pool) {
        Random random = new Random(20_261_122);
        Tally tally = new Tally();
        double general = Math.sqrt(AbilityModel.CORRELATION) * AbilityModel.DEVIATION;
        double own = Math.sqrt(1 - AbilityModel.CORRELATION) * AbilityModel.DEVIATION;
        for (int person = 0; person < PEOPLE; person++) {
            double shared = general * random.nextGaussian();
            Map<String, Double> truth = new LinkedHashMap<>();
            pool.byDomain().keySet().forEach(domain -> truth.put(domain, shared + own * random.nextGaussian()));
            List<Progress.Given> given = new ArrayList<>();
            Progress progress = new Progress(pool, given);
            Optional<PoolItem> next = NextItem.after(progress, Set.of(), random.nextLong());
            long seed = random.nextLong();
            while (next.isPresent()) {
                PoolItem item = next.get();
                boolean right = random.nextDouble() < Rasch.chance(truth.get(item.domain()), item.difficulty());
                given.add(new Progress.Given(item, right));
                progress = new Progress(pool, given);
                next = NextItem.after(progress, Set.of(), seed);
            }
            tally.add(progress, truth);
        }
        return tally;
    }

    @BeforeAll
    static void simulate() {
        tally = simulate(PlacementFixtures.asForCitizens());
    }

    @Test
    void findsLevelsOfPeopleWhoseAbilitiesAreKnown() {
        assertThat(Math.abs(tally.errors / tally.domains)).as("bias").isLessThan(0.1);
        assertThat(Math.sqrt(tally.squares / tally.domains)).as("RMSE").isLessThan(0.85);
        assertThat((double) tally.within / tally.domains).as("within one level").isGreaterThan(0.97);
        assertThat((double) tally.exact / tally.domains).as("the very level").isGreaterThan(0.65);
        assertThat((double) tally.questions / PEOPLE).as("mean length").isBetween(15.0, 19.5);
    }

    @Test
    void isAsSureAsItSays() {
        assertThat((double) tally.exact / tally.domains)
                .as("share of right levels beside the chance that was told")
                .isCloseTo(tally.promised / tally.domains, within(0.03));
        assertThat(tally.sure).isGreaterThan(tally.domains / 5);
        assertThat((double) tally.sureAndExact / tally.sure)
                .as("right where sure")
                .isGreaterThan(0.85);
    }
}

package vn.hocvuso.assessment.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocvuso.assessment.placement.PlacementFixtures.item;
import static vn.hocvuso.assessment.placement.PlacementFixtures.pool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NextItemTest {

    private static final long SEED = 20_261_122;

    /** The questions somebody gets who answers like that. */
    private static List<PoolItem> asked(PlacementPool pool, Set<String> seen, long seed, Predicate<PoolItem> isRight) {
        List<Progress.Given> given = new ArrayList<>();
        while (true) {
            Optional<PoolItem> next = NextItem.after(new Progress(pool, given), seen, seed);
            if (next.isEmpty()) {
                return given.stream().map(Progress.Given::item).toList();
            }
            given.add(new Progress.Given(next.get(), isRight.test(next.get())));
        }
    }

    private static Progress progress(PlacementPool pool, List<PoolItem> items, Predicate<PoolItem> isRight) {
        return new Progress(
                pool,
                items.stream()
                        .map(item -> new Progress.Given(item, isRight.test(item)))
                        .toList());
    }

    @Test
    void everyDomainIsAskedOnceBeforeAnyIsAskedTwice() {
        List<PoolItem> asked = asked(PlacementFixtures.asForCitizens(), Set.of(), SEED, item -> item.level() == 1);

        assertThat(asked.subList(0, 6))
                .extracting(PoolItem::domain)
                .containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6");
        assertThat(asked.subList(6, 12))
                .extracting(PoolItem::domain)
                .containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6");
        assertThat(asked).extracting(PoolItem::versionId).doesNotHaveDuplicates();
        assertThat(asked).hasSizeLessThanOrEqualTo(PlacementRules.MOST);
    }

    @Test
    void harderQuestionsFollowRightAnswers_andEasierOnesWrong() {
        PlacementPool wide = pool(new int[] {8, 8, 8, 8, 8});

        List<PoolItem> strong = asked(wide, Set.of(), SEED, item -> true);
        List<PoolItem> weak = asked(wide, Set.of(), SEED, item -> false);

        assertThat(strong.get(3).level()).isGreaterThan(strong.get(0).level());
        assertThat(weak.get(1).level()).isLessThan(weak.get(0).level());
    }

    @Test
    void isOver_whenEveryDomainIsSettled() {
        PlacementPool pool = PlacementFixtures.asForCitizens();

        List<PoolItem> asked = asked(pool, Set.of(), SEED, item -> false);

        Progress end = progress(pool, asked, item -> false);
        assertThat(asked).hasSizeBetween(12, 15);
        assertThat(pool.byDomain().keySet()).allMatch(end::isSettled);
        assertThat(end.proposal()).allSatisfy(level -> {
            assertThat(level.level()).isZero();
            assertThat(level.certainty()).isEqualTo(Certainty.SURE);
        });
    }

    @Test
    void saysTooFew_whenTheBankRunsOutBeforeTheDomainIsSettled() {
        PlacementPool pool = pool(new int[] {20, 20}, new int[] {1, 0}, new int[] {0, 0});
        boolean[] turn = {false};
        Predicate<PoolItem> changing = item -> turn[0] = !turn[0];
        List<Progress.Given> given = new ArrayList<>();
        Optional<PoolItem> next = NextItem.after(new Progress(pool, given), Set.of(), SEED);
        while (next.isPresent()) {
            given.add(new Progress.Given(next.get(), changing.test(next.get())));
            next = NextItem.after(new Progress(pool, given), Set.of(), SEED);
        }

        List<DomainLevel> levels = new Progress(pool, given).proposal();

        assertThat(levels).extracting(DomainLevel::asked).containsExactly(PlacementRules.MOST_OF_DOMAIN, 1, 0);
        assertThat(levels.get(0).certainty()).isNotEqualTo(Certainty.TOO_FEW);
        assertThat(levels.get(1).certainty()).isEqualTo(Certainty.TOO_FEW);
        assertThat(levels.get(2).certainty()).isEqualTo(Certainty.TOO_FEW);
        assertThat(levels.get(2).level())
                .as("nothing can be told where nothing was asked")
                .isZero();
    }

    @Test
    void topLevelNeedsThreeQuestionsAtOrAboveIt() {
        PlacementPool pool = pool(new int[] {5, 5, 3}, new int[] {5, 5, 2}, new int[] {2, 0, 0, 1}, new int[] {1, 1});

        assertThat(pool.byDomain().keySet()).extracting(pool::top).containsExactly(3, 2, 1, 0);
    }

    @Test
    void competencesOfADomainTakeTurns() {
        List<PoolItem> asked = asked(pool(new int[] {9, 9}), Set.of(), SEED, new Alternating());

        assertThat(asked.subList(0, 3)).extracting(PoolItem::competence).doesNotHaveDuplicates();
    }

    @Test
    void questionsSeenBeforeComeOnlyWhenNothingElseIsLeft() {
        PlacementPool pool = pool(new int[] {4, 4});
        Set<String> seen = Set.of("q-1", "q-2", "q-5", "q-6");

        List<PoolItem> asked = asked(pool, seen, SEED, new Alternating());

        assertThat(asked.subList(0, 4)).extracting(PoolItem::questionCode).doesNotContainAnyElementsOf(seen);
        assertThat(asked).hasSizeGreaterThan(4);
    }

    @Test
    void oneQuestionAboutASituationIsAsked() {
        Map<String, List<PoolItem>> items = new LinkedHashMap<>();
        items.put(
                "1",
                List.of(
                        item(1, 1, "1.1", 1, "s"),
                        item(2, 1, "1.2", 1, "s"),
                        item(3, 1, "1.3", 2, ""),
                        item(4, 1, "1.1", 2, "s")));

        List<PoolItem> asked = asked(new PlacementPool(items), Set.of(), SEED, new Alternating());

        assertThat(asked).filteredOn(item -> item.situation().equals("s")).hasSize(1);
    }

    @Test
    void neighboursGetDifferentQuestions_andTheSameSeedTheSame() {
        PlacementPool pool = PlacementFixtures.asForCitizens();
        Set<String> first = new HashSet<>();
        for (long seed = 0; seed < 60; seed++) {
            first.add(asked(pool, Set.of(), seed * 7919, item -> true).get(0).questionCode());
        }

        assertThat(first).hasSizeGreaterThan(25);
        assertThat(asked(pool, Set.of(), 3, item -> true)).isEqualTo(asked(pool, Set.of(), 3, item -> true));
    }

    @Test
    void questionsOfOtherGroupsAreTaken_whereTheOwnBankHasFew() {
        List<PoolItem> own = new ArrayList<>();
        List<PoolItem> others = new ArrayList<>();
        for (int i = 0; i < PlacementRules.ENOUGH_OF_GROUP; i++) {
            own.add(item(i, 1, "1.1", 1, ""));
            others.add(item(100 + i, 1, "1.1", 1, ""));
        }
        own.add(item(50, 2, "2.1", 1, ""));
        others.add(item(150, 2, "2.1", 1, ""));

        PlacementPool pool = PlacementPool.of(List.of("1", "2", "3"), own, others);

        assertThat(pool.byDomain().get("1")).allMatch(own::contains);
        assertThat(pool.byDomain().get("2").stream().map(PoolItem::versionId).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(50L, 150L);
        assertThat(pool.byDomain().get("3")).isEmpty();
    }

    /** Right, wrong, right, … */
    private static final class Alternating implements Predicate<PoolItem> {

        private boolean right;

        @Override
        public boolean test(PoolItem item) {
            right = !right;
            return right;
        }
    }
}

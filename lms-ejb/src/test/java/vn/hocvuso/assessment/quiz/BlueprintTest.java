package vn.hocvuso.assessment.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.bank.Fraction;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionFixtures;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.bank.QuestionTags;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.bank.Situated;
import vn.hocvuso.assessment.bank.Situation;

class BlueprintTest {

    private static final Section BASIC = Section.ofLevels(12, Set.of(1, 2));
    private static final Section INTERMEDIATE = Section.ofLevels(6, Set.of(3, 4));

    private final List<QuestionVersion> pool = QuizFixtures.pool(3, "1.1", "2.3", "4.2", "6.1");
    private final Map<Long, QuestionVersion> byId =
            pool.stream().collect(Collectors.toMap(QuestionVersion::id, Function.identity()));
    private final Blueprint blueprint = new Blueprint(List.of(BASIC, INTERMEDIATE), true, true, true);

    private List<QuestionTags> tags(List<DrawnItem> items) {
        return items.stream()
                .map(item -> byId.get(item.questionVersionId()).tags())
                .toList();
    }

    @Test
    void takesWhatTheSectionsSay_whenDrawn() {
        List<DrawnItem> items = blueprint.draw(pool, 7);

        assertThat(items).hasSize(18);
        assertThat(items.stream().map(DrawnItem::questionVersionId)).doesNotHaveDuplicates();
        assertThat(tags(items).stream().filter(tag -> tag.level() <= 2)).hasSize(12);
        assertThat(tags(items).stream().filter(tag -> tag.level() >= 3)).hasSize(6);
    }

    @Test
    void spreadsEvenlyOverCompetences_whenAsked() {
        for (long seed = 0; seed < 50; seed++) {
            Map<String, Long> counts = tags(blueprint.draw(pool, seed)).stream()
                    .collect(Collectors.groupingBy(QuestionTags::competence, Collectors.counting()));

            assertThat(counts).hasSize(4);
            assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(4L, 5L));
        }
    }

    @Test
    void isTheSame_whenSeedAndPoolAreTheSame() {
        List<QuestionVersion> otherOrder = new ArrayList<>(pool);
        Collections.reverse(otherOrder);

        assertThat(blueprint.draw(otherOrder, 99)).isEqualTo(blueprint.draw(pool, 99));
    }

    @Test
    void differs_whenSeedsDiffer() {
        Set<List<DrawnItem>> attempts = IntStream.range(0, 100)
                .mapToObj(seed -> blueprint.draw(pool, seed))
                .collect(Collectors.toSet());

        assertThat(attempts).hasSize(100);
    }

    @Test
    void everyQuestionHasItsChance_whenDrawnOften() {
        Set<Long> seen = new HashSet<>();
        IntStream.range(0, 200)
                .forEach(seed -> blueprint.draw(pool, seed).forEach(item -> seen.add(item.questionVersionId())));

        assertThat(seen).hasSize(pool.size());
    }

    @Test
    void keepsTheWrittenOrder_whenNothingIsShuffled() {
        Blueprint plain = new Blueprint(List.of(Section.ofLevels(4, Set.of(1))), false, false, false);

        assertThat(plain.draw(pool, 5))
                .allSatisfy(item -> assertThat(item.order()).containsExactly(0, 1, 2));
    }

    @Test
    void neverShowsTheKeyAsOrder_whenQuestionIsMatchingOrOrdering() {
        Blueprint plain = new Blueprint(List.of(new Section(2, Set.of(), Set.of())), false, false, false);
        List<QuestionVersion> keyed =
                List.of(version(1, QuestionFixtures.matching()), version(2, QuestionFixtures.ordering(false)));

        for (long seed = 0; seed < 200; seed++) {
            for (DrawnItem item : plain.draw(keyed, seed)) {
                assertThat(item.order())
                        .isNotEqualTo(item.order().stream().sorted().toList());
                assertThat(item.order()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void keepsTrueBeforeFalse_whenOptionsAreShuffled() {
        Blueprint shuffling = new Blueprint(List.of(new Section(1, Set.of(), Set.of())), false, true, true);

        for (long seed = 0; seed < 20; seed++) {
            assertThat(shuffling.draw(List.of(version(1, QuestionFixtures.falseStatement())), seed))
                    .containsExactly(new DrawnItem(1, List.of(0, 1)));
        }
    }

    @Test
    void saysWhatIsMissing_whenPoolIsTooSmall() {
        Blueprint large = new Blueprint(
                List.of(Section.ofLevels(20, Set.of(1, 2)), Section.ofLevels(36, Set.of(3, 4))), true, true, true);

        assertThat(large.shortages(pool)).containsExactly(new Shortage(Section.ofLevels(36, Set.of(3, 4)), 24));
        assertThat(large.shortages(pool).get(0).missing()).isEqualTo(12);
        assertThatThrownBy(() -> large.draw(pool, 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isFeasible_whenPoolIsExactlyEnough() {
        Blueprint exact = new Blueprint(List.of(Section.ofLevels(24, Set.of(1, 2))), true, true, true);

        assertThat(exact.shortages(pool)).isEmpty();
        assertThat(exact.draw(pool, 3)).hasSize(24);
    }

    @Test
    void situationStaysTogetherAndInOrder_whenDrawn() {
        List<QuestionVersion> mixed = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            mixed.add(version(i, QuestionFixtures.falseStatement()));
        }
        // written last to first: the place counts
        for (int place = 3; place >= 1; place--) {
            mixed.add(version(
                    100 - place,
                    new Situated(new Situation("phishing", "Một tin nhắn", place), QuestionFixtures.singleChoice())));
        }
        Blueprint shuffling = new Blueprint(List.of(new Section(4, Set.of(), Set.of())), false, true, true);
        Set<Boolean> drawn = new HashSet<>();

        for (long seed = 0; seed < 50; seed++) {
            List<Long> ids = shuffling.draw(mixed, seed).stream()
                    .map(DrawnItem::questionVersionId)
                    .toList();
            int at = ids.indexOf(99L);
            assertThat(ids).hasSize(4).doesNotHaveDuplicates();
            drawn.add(at >= 0);
            if (at >= 0) {
                assertThat(ids.subList(at, at + 3)).containsExactly(99L, 98L, 97L);
            } else {
                assertThat(ids).doesNotContain(97L, 98L);
            }
        }
        assertThat(drawn).as("sometimes it is drawn, sometimes not").containsExactlyInAnyOrder(true, false);
    }

    @Test
    void isShort_whenWholeSituationsDoNotAddUp() {
        List<QuestionVersion> pairs = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            pairs.add(version(
                    i,
                    new Situated(
                            new Situation("s-" + (i + 1) / 2, "Chuyện xảy ra", 2 - i % 2),
                            QuestionFixtures.falseStatement())));
        }
        Section three = new Section(3, Set.of(), Set.of());
        Blueprint odd = new Blueprint(List.of(three), false, true, true);

        assertThat(odd.shortages(pairs)).containsExactly(new Shortage(three, 2));
        assertThatThrownBy(() -> odd.draw(pairs, 1)).isInstanceOf(IllegalStateException.class);
        pairs.add(version(7, QuestionFixtures.falseStatement()));
        assertThat(odd.shortages(pairs)).isEmpty();
        for (long seed = 0; seed < 20; seed++) {
            assertThat(odd.draw(pairs, seed)).hasSize(3).anyMatch(item -> item.questionVersionId() == 7);
        }
    }

    @Test
    void drawsTheSameAsBefore_whenThereAreNoSituations() {
        // attempts are replayed from what is stored; a seed still means what it meant
        assertThat(blueprint.draw(pool, 7).stream()
                        .map(DrawnItem::questionVersionId)
                        .toList())
                .containsExactly(26L, 21L, 14L, 29L, 42L, 4L, 2L, 28L, 18L, 36L, 44L, 40L, 37L, 1L, 8L, 13L, 35L, 9L);
    }

    @Test
    void passesOnTheExactScore_whenPercentAndMarks() {
        PassMark seventy = new PassMark(PassMark.Kind.PERCENT, 70);
        PassMark marks = new PassMark(PassMark.Kind.MARKS, 35);

        assertThat(seventy.isPassed(Fraction.of(7, 2), 5)).isTrue();
        assertThat(seventy.isPassed(Fraction.of(349, 100), 5)).isFalse();
        assertThat(marks.isPassed(Fraction.of(35, 1), 50)).isTrue();
        assertThat(marks.isPassed(Fraction.of(34999, 1000), 50)).isFalse();
    }

    private static QuestionVersion version(long id, Question question) {
        return new QuestionVersion(
                id,
                "q-" + id,
                1,
                "",
                new QuestionTags(QuestionUse.FINAL, "", QuestionNature.KNOWLEDGE, "1.1", 1),
                question);
    }
}

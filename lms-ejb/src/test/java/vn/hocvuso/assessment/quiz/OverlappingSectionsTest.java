package vn.hocvuso.assessment.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionFixtures;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.bank.QuestionTags;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.bank.Situated;
import vn.hocvuso.assessment.bank.Situation;

/** Sections that want the same questions: what is drawn, what is missing, what is left for last. */
class OverlappingSectionsTest {

    private static final List<String> COMPETENCES = List.of("1.1", "1.2", "2.3", "4.1", "4.2", "10.1");
    private static final int BANKS = 400;

    private static PoolItem item(long id, String competence, int level, Set<String> labels, Question question) {
        return new PoolItem(
                new QuestionVersion(
                        id,
                        String.format("q-%05d", id),
                        1,
                        "",
                        new QuestionTags(
                                QuestionUse.FINAL,
                                "",
                                id % 3 == 0 ? QuestionNature.SITUATION : QuestionNature.KNOWLEDGE,
                                competence,
                                level),
                        question),
                "/",
                labels);
    }

    private static PoolItem item(long id, String competence, int level) {
        return item(id, competence, level, Set.of(), QuestionFixtures.falseStatement());
    }

    private static PoolItem about(String situation, int place, long id, String competence, int level) {
        return item(
                id,
                competence,
                level,
                Set.of(),
                new Situated(new Situation(situation, "Chuyện", place), QuestionFixtures.falseStatement()));
    }

    private static Section section(int count, Set<String> competences, Integer... levels) {
        return new Section(count, Set.of(levels), Set.of(), competences, Set.of());
    }

    private static Blueprint blueprint(Section... sections) {
        return new Blueprint(List.of(sections), false, true, true);
    }

    @Test
    void leavesTheNarrowSectionWhatItNeeds_whenAWideOneComesFirst() {
        List<PoolItem> pool = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            pool.add(item(i, "4.1", 2));
        }
        pool.add(item(9, "1.1", 1));
        Blueprint wideFirst = blueprint(section(2, Set.of()), section(3, Set.of("4.1"), 2));

        for (long seed = 0; seed < 100; seed++) {
            Draw draw = wideFirst.draw(pool, question -> 0, seed);

            assertThat(draw.items().stream().map(DrawnItem::questionVersionId))
                    .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 9L);
        }
    }

    @Test
    void acceptsWholeDomainsAndTags_butNotOtherNumbers() {
        PoolItem ofTen = item(1, "10.1", 1, Set.of("Tết"), QuestionFixtures.falseStatement());
        PoolItem ofOne = item(2, "1.1", 1, Set.of(), QuestionFixtures.falseStatement());

        assertThat(section(1, Set.of("1")).accepts(ofTen)).isFalse();
        assertThat(section(1, Set.of("1")).accepts(ofOne)).isTrue();
        assertThat(section(1, Set.of("1.1", "10")).accepts(ofTen)).isTrue();
        Section tagged = new Section(1, Set.of(), Set.of(), Set.of(), Set.of("Tết", "ôn tập"));
        assertThat(tagged.accepts(ofTen)).isTrue();
        assertThat(tagged.accepts(ofOne)).isFalse();
    }

    @Test
    void saysTheTrueShortage_whenEachSectionAloneCouldBeFilled() {
        List<PoolItem> pool =
                IntStream.rangeClosed(1, 8).mapToObj(i -> item(i, "4.1", 2)).toList();
        Blueprint both = blueprint(section(5, Set.of("4.1")), section(5, Set.of(), 2));

        List<Shortage> filled = both.filled(pool);

        assertThat(filled.stream().mapToInt(Shortage::missing).sum()).isEqualTo(2);
        assertThat(filled).allSatisfy(each -> assertThat(each.missing()).isGreaterThanOrEqualTo(0));
        assertThat(both.disjointForms(pool, 20)).isZero();
        assertThat(blueprint(section(1, Set.of("4.1")), section(1, Set.of(), 2)).disjointForms(pool, 20))
                .isEqualTo(4);
    }

    @Test
    void takesReluctantQuestionsLast_andTheLeastReluctantOfThem() {
        List<PoolItem> pool =
                IntStream.rangeClosed(1, 10).mapToObj(i -> item(i, "4.1", 2)).toList();
        Blueprint five = blueprint(section(2, Set.of()), section(3, Set.of("4.1")));

        for (long seed = 0; seed < 50; seed++) {
            Draw enough = five.draw(pool, question -> question.id() <= 5 ? 100 - question.id() : 0, seed);
            Draw tight = five.draw(pool, question -> question.id() <= 8 ? 100 - question.id() : 0, seed);

            assertThat(enough.reluctant()).isEmpty();
            assertThat(ids(tight)).containsExactlyInAnyOrder(9L, 10L, 8L, 7L, 6L);
            assertThat(tight.reluctant()).containsExactlyInAnyOrder(8L, 7L, 6L);
        }
    }

    @Test
    void findsTheOnlyWay_whenSituationsMustFitTogether() {
        // 5 = 2 + 3: two pairs first would leave a place that nothing fills
        List<PoolItem> pool = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            pool.add(about("pair-" + i, 1, 10 + 2 * i, "4.1", 2));
            pool.add(about("pair-" + i, 2, 11 + 2 * i, "4.1", 2));
        }
        for (int place = 1; place <= 3; place++) {
            pool.add(about("three", place, 50 + place, "4.1", 2));
        }
        Blueprint five = blueprint(section(5, Set.of("4")));

        for (long seed = 0; seed < 50; seed++) {
            assertThat(ids(five.draw(pool, question -> 0, seed))).hasSize(5).contains(51L, 52L, 53L);
        }
        assertThat(blueprint(section(1, Set.of("4"))).filled(pool).get(0).missing())
                .isEqualTo(1);
    }

    private static List<Long> ids(Draw draw) {
        return draw.items().stream().map(DrawnItem::questionVersionId).toList();
    }

    /** Random banks and blueprints: sections overlap, some questions stand in situations, some banks are too small. */
    private static final class RandomBank {

        final List<PoolItem> pool = new ArrayList<>();
        final Blueprint blueprint;

        RandomBank(Random random, boolean hasSituations) {
            int questions = 1 + random.nextInt(40);
            long id = 1;
            while (pool.size() < questions) {
                String competence = COMPETENCES.get(random.nextInt(COMPETENCES.size()));
                int level = 1 + random.nextInt(4);
                int size = hasSituations && random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
                for (int place = 1; place <= size; place++) {
                    pool.add(
                            size == 1
                                    ? item(id, competence, level)
                                    : about("s-" + (id - place), place, id, competence, level));
                    id++;
                }
            }
            List<Section> sections = new ArrayList<>();
            int count = 1 + random.nextInt(5);
            for (int i = 0; i < count; i++) {
                sections.add(section(
                        1 + random.nextInt(8),
                        some(random, List.of("1", "1.1", "2.3", "4", "4.1", "10.1")),
                        some(random, List.of(1, 2, 3, 4)).toArray(Integer[]::new)));
            }
            blueprint = new Blueprint(sections, random.nextBoolean(), random.nextBoolean(), true);
        }

        private static <T extends Comparable<T>> Set<T> some(Random random, List<T> all) {
            return random.nextInt(3) == 0
                    ? Set.of()
                    : all.stream()
                            .filter(each -> random.nextInt(3) == 0)
                            .collect(Collectors.toCollection(TreeSet::new));
        }

        /** The maximum flow, found by trying all assignments of questions to sections one section at a time. */
        int mostByHall() {
            int best = Integer.MAX_VALUE;
            List<Section> sections = blueprint.sections();
            for (int subset = 0; subset < 1 << sections.size(); subset++) {
                int chosen = subset;
                int outside = 0;
                List<Section> inside = new ArrayList<>();
                for (int s = 0; s < sections.size(); s++) {
                    if ((chosen >> s & 1) == 1) {
                        inside.add(sections.get(s));
                    } else {
                        outside += sections.get(s).count();
                    }
                }
                int fitting = (int) pool.stream()
                        .filter(item -> inside.stream().anyMatch(section -> section.accepts(item)))
                        .count();
                best = Math.min(best, outside + fitting);
            }
            return best;
        }
    }

    @Test
    void drawsExactlyWhatIsAskedFor_wheneverTheFlowSaysItCan() {
        Random random = new Random(20261122);
        int feasible = 0;
        for (int bank = 0; bank < BANKS; bank++) {
            RandomBank tried = new RandomBank(random, false);
            int most = tried.mostByHall();
            int wanted = tried.blueprint.questionCount();

            List<Shortage> filled = tried.blueprint.filled(tried.pool);

            assertThat(filled.stream().mapToInt(Shortage::found).sum())
                    .as("bank %d: by Hall's theorem", bank)
                    .isEqualTo(most);
            if (most == wanted) {
                feasible++;
                checkDraw(tried, bank);
            } else {
                assertThatThrownBy(() -> tried.blueprint.draw(tried.pool, question -> 0, 1))
                        .isInstanceOf(IllegalStateException.class);
                assertThat(withWhatIsMissing(tried, filled))
                        .as("what is said to be missing, added, fills the sections")
                        .allSatisfy(each -> assertThat(each.missing()).isZero());
            }
        }
        assertThat(feasible).as("both kinds of banks were tried").isBetween(BANKS / 10, BANKS * 9 / 10);
    }

    @Test
    void keepsSituationsWhole_andNeverMissesAWay() {
        Random random = new Random(4);
        int feasible = 0;
        for (int bank = 0; bank < BANKS; bank++) {
            RandomBank tried = new RandomBank(random, true);
            List<Shortage> filled = tried.blueprint.filled(tried.pool);
            boolean fills = filled.stream().allMatch(each -> each.missing() == 0);

            assertThat(fills).as("bank %d: by trying everything", bank).isEqualTo(fillsByTrying(tried));
            if (fills) {
                feasible++;
                checkDraw(tried, bank);
            }
        }
        assertThat(feasible).isBetween(BANKS / 10, BANKS * 9 / 10);
    }

    private static void checkDraw(RandomBank tried, int bank) {
        Map<Long, PoolItem> byId = new HashMap<>();
        tried.pool.forEach(item -> byId.put(item.question().id(), item));
        for (long seed = 0; seed < 3; seed++) {
            Draw draw = tried.blueprint.draw(tried.pool, question -> 0, seed);
            assertThat(ids(draw)).as("bank %d", bank).doesNotHaveDuplicates();
            int[] counts = new int[tried.blueprint.sections().size()];
            Set<String> situations = new HashSet<>();
            for (int i = 0; i < draw.items().size(); i++) {
                PoolItem item = byId.get(draw.items().get(i).questionVersionId());
                int section = draw.sections().get(i);
                counts[section]++;
                assertThat(tried.blueprint.sections().get(section).accepts(item))
                        .isTrue();
                item.question().question().situation().ifPresent(about -> situations.add(about.code()));
            }
            for (int s = 0; s < counts.length; s++) {
                assertThat(counts[s])
                        .isEqualTo(tried.blueprint.sections().get(s).count());
            }
            Set<Long> drawn = new HashSet<>(ids(draw));
            assertThat(tried.pool)
                    .filteredOn(item -> item.question()
                            .question()
                            .situation()
                            .filter(about -> situations.contains(about.code()))
                            .isPresent())
                    .allSatisfy(
                            item -> assertThat(drawn).contains(item.question().id()));
        }
    }

    private static List<Shortage> withWhatIsMissing(RandomBank tried, List<Shortage> filled) {
        List<PoolItem> larger = new ArrayList<>(tried.pool);
        long id = 10_000;
        for (Shortage shortage : filled) {
            Section section = shortage.section();
            String code = section.competences().stream().findFirst().orElse("9");
            int level = section.levels().stream().findFirst().orElse(1);
            for (int i = 0; i < shortage.missing(); i++) {
                larger.add(item(id++, code.contains(".") ? code : code + ".9", level));
            }
        }
        return tried.blueprint.filled(larger);
    }

    /** An independent answer: every way to give situations to sections, the rest by Hall's theorem. */
    private static boolean fillsByTrying(RandomBank tried) {
        List<DrawUnit> units = DrawUnit.of(tried.pool);
        List<Section> sections = tried.blueprint.sections();
        int[] room = sections.stream().mapToInt(Section::count).toArray();
        List<DrawUnit> situations =
                units.stream().filter(unit -> unit.size() > 1).toList();
        Map<Long, Integer> singles = new HashMap<>();
        units.stream()
                .filter(unit -> unit.size() == 1)
                .forEach(unit -> singles.merge(unit.mask(sections), 1, Integer::sum));
        return fills(situations, 0, room, singles, sections, new HashSet<>());
    }

    private static boolean fills(
            List<DrawUnit> situations,
            int next,
            int[] room,
            Map<Long, Integer> singles,
            List<Section> sections,
            Set<String> failed) {
        if (!failed.add(next + java.util.Arrays.toString(room))) {
            return false;
        }
        if (next == situations.size()) {
            return hall(room, singles);
        }
        DrawUnit unit = situations.get(next);
        for (int s = 0; s < room.length; s++) {
            if (unit.fits(sections.get(s)) && room[s] >= unit.size()) {
                room[s] -= unit.size();
                boolean fills = fills(situations, next + 1, room, singles, sections, failed);
                room[s] += unit.size();
                if (fills) {
                    return true;
                }
            }
        }
        return fills(situations, next + 1, room, singles, sections, failed);
    }

    private static boolean hall(int[] room, Map<Long, Integer> singles) {
        for (int subset = 1; subset < 1 << room.length; subset++) {
            int chosen = subset;
            int wanted = IntStream.range(0, room.length)
                    .filter(s -> (chosen >> s & 1) == 1)
                    .map(s -> room[s])
                    .sum();
            int fitting = singles.entrySet().stream()
                    .filter(entry -> (entry.getKey() & chosen) != 0)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            if (fitting < wanted) {
                return false;
            }
        }
        return true;
    }

    @Test
    void everyQuestionHasItsChance_whenSectionsOverlap() {
        List<PoolItem> pool = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> item(i, COMPETENCES.get(i % COMPETENCES.size()), 1 + i % 4))
                .toList();
        Blueprint mixed = blueprint(section(4, Set.of()), section(3, Set.of("4")), section(2, Set.of("4.1"), 1, 2, 3));
        Set<Long> seen = new HashSet<>();

        IntStream.range(0, 500).forEach(seed -> seen.addAll(ids(mixed.draw(pool, question -> 0, seed))));

        assertThat(seen).hasSize(pool.size());
    }

    @Test
    void fewQuestionsOfANarrowSectionAreNotInEveryDraw_whenAWideOneFitsThemToo() {
        List<PoolItem> pool = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            pool.add(item(i, i <= 3 ? "4.1" : "1.1", 2));
        }
        Blueprint overlapping = blueprint(section(1, Set.of("4.1")), section(7, Set.of()));
        Map<Long, Integer> times = new HashMap<>();
        for (long seed = 0; seed < 600; seed++) {
            ids(overlapping.draw(pool, question -> 0, seed)).forEach(id -> times.merge(id, 1, Integer::sum));
        }

        // a third from the narrow section, and of the rest its share of the wide one
        assertThat(List.of(times.get(1L), times.get(2L), times.get(3L)))
                .allSatisfy(count -> assertThat(count).isBetween(180, 330));
    }

    @Test
    void definitionsKeepTheirText_whenNothingNewIsSaid() {
        Blueprint plain = new Blueprint(List.of(Section.ofLevels(3, Set.of(1, 2))), true, true, true);
        QuizDefinition frozen = new QuizDefinition(
                vn.hocvuso.shared.LocalizedText.vietnamese("Thi"),
                plain,
                90,
                new PassMark(PassMark.Kind.MARKS, 2),
                java.util.Optional.empty());
        QuizDefinition live = new QuizDefinition(
                frozen.title(),
                new Blueprint(
                        List.of(new Section(2, Set.of(2), Set.of(), Set.of("4.1", "5"), Set.of("Tết"))),
                        false,
                        true,
                        true),
                0,
                new PassMark(PassMark.Kind.PERCENT, 70),
                java.util.Optional.of(new LiveTerms("citizens", "/15/02848/", 3, 30, 40, 90)));

        assertThat(frozen.toJson())
                .isEqualTo("{\"schema\":1,\"title\":{\"vi\":\"Thi\"},\"sections\":[{\"count\":3,\"levels\":[1,2],"
                        + "\"natures\":[]}],\"spread\":true,\"shuffleQuestions\":true,\"shuffleOptions\":true,"
                        + "\"minutes\":90,\"pass\":\"MARKS\",\"passValue\":2}");
        assertThat(QuizDefinition.ofJson(frozen.toJson())).isEqualTo(frozen);
        assertThat(QuizDefinition.ofJson(live.toJson())).isEqualTo(live);
        assertThat(live.live().orElseThrow().places()).containsExactly("/", "/15/", "/15/02848/");
    }
}

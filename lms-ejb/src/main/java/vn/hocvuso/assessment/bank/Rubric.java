package vn.hocvuso.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What people mark an answer by: criteria, each with levels that say what they look like and what they earn.
 *
 * @param criteria at least one; together they can earn something
 */
public record Rubric(List<Criterion> criteria) {

    /** Most points a level may earn, so that nobody types a year. */
    public static final int MOST_POINTS = 100;

    /**
     * One thing that is looked at.
     *
     * @param id stable within the question version
     * @param levels at least two, in the author's order; one of them is chosen
     */
    public record Criterion(String id, String title, List<Level> levels) {

        public Criterion {
            levels = List.copyOf(levels);
            if (title.isBlank() || levels.size() < 2) {
                throw new IllegalArgumentException("a criterion has a title and at least two levels");
            }
        }

        /** The points of its best level. */
        public int most() {
            return levels.stream().mapToInt(Level::points).max().orElseThrow();
        }
    }

    /**
     * How well an answer can do at a criterion.
     *
     * @param points 0 to {@link #MOST_POINTS}
     * @param text what such an answer looks like
     */
    public record Level(int points, String text) {

        public Level {
            if (points < 0 || points > MOST_POINTS || text.isBlank()) {
                throw new IllegalArgumentException("a level has points and says what it looks like");
            }
        }
    }

    public Rubric {
        criteria = List.copyOf(criteria);
        if (criteria.stream().mapToInt(Criterion::most).sum() == 0) {
            throw new IllegalArgumentException("a rubric has criteria that earn something");
        }
    }

    /** The points an answer can earn. */
    public int most() {
        return criteria.stream().mapToInt(Criterion::most).sum();
    }

    /**
     * The points of chosen levels, by criterion; empty when a criterion has none or one it does not know.
     *
     * @param chosen the place of the level, from 0, by id of the criterion
     */
    public Optional<Map<String, Integer>> points(Map<String, Integer> chosen) {
        boolean isWhole = criteria.stream().allMatch(criterion -> {
            Integer level = chosen.get(criterion.id());
            return level != null && level >= 0 && level < criterion.levels().size();
        });
        return isWhole
                ? Optional.of(criteria.stream().collect(Collectors.toMap(Criterion::id, criterion -> criterion
                        .levels()
                        .get(chosen.get(criterion.id()))
                        .points())))
                : Optional.empty();
    }
}

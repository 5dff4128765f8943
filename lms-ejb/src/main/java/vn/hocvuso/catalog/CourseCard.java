package vn.hocvuso.catalog;

import java.util.List;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.shared.LocalizedText;

/**
 * A course in a list.
 *
 * @param lessons how many lessons it has
 * @param minutes of all lessons together
 * @param found the lessons that answered a search; empty when the course itself did or nobody searched
 */
public record CourseCard(
        String slug,
        LocalizedText title,
        LocalizedText summary,
        List<LearnerGroup> groups,
        int lessons,
        int minutes,
        List<LessonRow> found) {

    public CourseCard {
        groups = List.copyOf(groups);
        found = List.copyOf(found);
    }
}

package vn.hocvuso.catalog;

import java.util.List;
import vn.hocvuso.shared.LocalizedText;

/**
 * A course as its page shows it.
 *
 * @param edition the published edition
 * @param promises competences and levels it leads to
 * @param bank slug of the question bank of its lessons
 * @param licence SPDX name
 * @param hash changes with anything of the course: an {@code ETag}
 */
public record CourseDetail(
        CourseCard card,
        int edition,
        List<LessonRow> lessons,
        List<CompetencePromise> promises,
        String bank,
        String licence,
        List<SourceNote> sources,
        String hash) {

    public CourseDetail {
        lessons = List.copyOf(lessons);
        promises = List.copyOf(promises);
        sources = List.copyOf(sources);
    }

    /** Address part of the course. */
    public String slug() {
        return card.slug();
    }

    /** Title of the course. */
    public LocalizedText title() {
        return card.title();
    }
}

package vn.hocvuso.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.shared.LocalizedText;

/** One edition of a course as its files say it. */
record Course(
        String slug,
        int edition,
        LocalizedText title,
        LocalizedText summary,
        List<LearnerGroup> groups,
        List<CompetencePromise> promises,
        String licence,
        List<SourceNote> sources,
        String bank,
        List<Lesson> lessons) {

    /**
     * A lesson of the edition.
     *
     * @param bodies language to Markdown made HTML
     */
    record Lesson(
            String slug,
            LocalizedText title,
            LocalizedText summary,
            int minutes,
            List<String> components,
            Optional<LocalDate> checked,
            List<SourceNote> sources,
            Map<String, LessonHtml> bodies) {}

    int minutes() {
        return lessons.stream().mapToInt(Lesson::minutes).sum();
    }
}

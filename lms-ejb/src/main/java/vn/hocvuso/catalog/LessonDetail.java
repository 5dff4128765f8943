package vn.hocvuso.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.shared.LocalizedText;

/**
 * A lesson as its page shows it.
 *
 * @param row title, summary, minutes, place
 * @param courseTitle title of its course
 * @param lessons number of lessons of the course
 * @param html safe HTML in each language it is written in; starts below heading level 1; ask {@code html().has(locale)}
 *     to say in which language it is
 * @param words words of the Vietnamese text
 * @param bytes UTF-8 bytes of the Vietnamese HTML
 * @param components codes in the skills framework
 * @param checked the day the facts were last checked
 * @param hash changes when anything of the lesson or its neighbours' titles changes: an {@code ETag}
 */
public record LessonDetail(
        LessonRow row,
        LocalizedText courseTitle,
        int lessons,
        LocalizedText html,
        int words,
        int bytes,
        List<String> components,
        Optional<LocalDate> checked,
        List<SourceNote> sources,
        Optional<LessonRow> previous,
        Optional<LessonRow> next,
        String hash) {

    public LessonDetail {
        components = List.copyOf(components);
        sources = List.copyOf(sources);
    }
}

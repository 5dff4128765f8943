package vn.hocvuso.web.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.catalog.SourceNote;

/**
 * Where facts come from, for a page.
 *
 * @param url empty when there is none
 * @param checked the day the facts were compared with it, or null
 */
public record SourceLine(String text, String url, LocalDate checked) {

    static List<SourceLine> of(List<SourceNote> sources, Optional<LocalDate> checked) {
        return sources.stream()
                .map(source -> new SourceLine(
                        source.text(),
                        source.url(),
                        source.checked().or(() -> checked).orElse(null)))
                .toList();
    }
}

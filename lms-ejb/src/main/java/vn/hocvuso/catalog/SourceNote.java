package vn.hocvuso.catalog;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where facts of a course or lesson come from.
 *
 * @param url address at the source, {@code https:}; empty when there is none
 * @param checked the day the facts were last compared with it
 */
public record SourceNote(String text, String url, Optional<LocalDate> checked) {}

package vn.hocvuso.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.shared.SearchText;

/**
 * Finds courses by words. A title counts more than a summary, a summary more than the text of a lesson; the words as
 * typed, with their diacritics and together, more than the same words without diacritics, and those more than all words
 * somewhere in the field. The last word may be the beginning of one.
 */
final class CourseSearch {

    private static final int LONGEST_QUERY = 100;
    private static final int MOST_LESSONS_SHOWN = 3;
    private static final int TITLE = 300;
    private static final int SUMMARY = 200;
    private static final int LESSON_TITLE = 150;
    private static final int LESSON_TEXT = 100;
    private static final int EXACT = 30;
    private static final int FOLDED = 20;
    private static final int SCATTERED = 10;

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(CourseCard card, Field title, Field summary, List<LessonEntry> lessons) {}

    private record LessonEntry(LessonRow row, Field title, Field text) {}

    private record Hit(CourseCard card, int score) {}

    /** A text prepared for the search: with diacritics and without, words apart by one space, a space at both ends. */
    private record Field(String exact, String folded) {

        static Field of(String text) {
            return new Field(" " + plain(text) + " ", " " + SearchText.fold(text) + " ");
        }

        static Field of(LocalizedText text) {
            return of(String.join(" | ", text.byLanguage().values()));
        }

        int score(Query query, int weight) {
            if (exact.contains(" " + query.exact)) {
                return weight + EXACT;
            }
            if (folded.contains(" " + query.folded)) {
                return weight + FOLDED;
            }
            return query.words.stream().allMatch(word -> folded.contains(" " + word)) ? weight + SCATTERED : 0;
        }
    }

    private record Query(String exact, String folded, List<String> words) {}

    CourseSearch(List<CourseCard> cards, List<Course> courses) {
        Map<String, Course> bySlug = courses.stream().collect(Collectors.toMap(Course::slug, Function.identity()));
        for (CourseCard card : cards) {
            Course course = bySlug.get(card.slug());
            List<LessonEntry> lessons = new ArrayList<>();
            for (Course.Lesson lesson : course.lessons()) {
                String text =
                        lesson.bodies().values().stream().map(LessonHtml::plain).collect(Collectors.joining(" | "));
                LessonRow row = new LessonRow(
                        course.slug(),
                        lesson.slug(),
                        lessons.size() + 1,
                        lesson.title(),
                        lesson.summary(),
                        lesson.minutes());
                lessons.add(new LessonEntry(row, Field.of(lesson.title()), Field.of(text)));
            }
            entries.add(new Entry(card, Field.of(card.title()), Field.of(card.summary()), lessons));
        }
    }

    /** The courses with those words, best first; all courses for a text without words. */
    List<CourseCard> find(String text) {
        String asked = text.length() > LONGEST_QUERY ? text.substring(0, LONGEST_QUERY) : text;
        String folded = SearchText.fold(asked);
        if (folded.isEmpty()) {
            return entries.stream().map(Entry::card).toList();
        }
        Query query = new Query(plain(asked), folded, Arrays.asList(folded.split(" ")));
        return entries.stream()
                .map(entry -> hit(entry, query))
                .filter(hit -> hit.score > 0)
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .map(Hit::card)
                .toList();
    }

    private static Hit hit(Entry entry, Query query) {
        int own = Math.max(entry.title.score(query, TITLE), entry.summary.score(query, SUMMARY));
        int best = own;
        List<LessonRow> found = new ArrayList<>();
        for (LessonEntry lesson : entry.lessons) {
            int score = Math.max(lesson.title.score(query, LESSON_TITLE), lesson.text.score(query, LESSON_TEXT));
            best = Math.max(best, score);
            if (score > 0 && found.size() < MOST_LESSONS_SHOWN) {
                found.add(lesson.row);
            }
        }
        CourseCard card = entry.card;
        CourseCard shown = own > 0
                ? card
                : new CourseCard(
                        card.slug(),
                        card.title(),
                        card.summary(),
                        card.groups(),
                        card.lessons(),
                        card.minutes(),
                        found);
        return new Hit(shown, best);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}

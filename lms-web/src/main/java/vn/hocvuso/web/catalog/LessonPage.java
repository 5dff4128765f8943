package vn.hocvuso.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hocvuso.catalog.CatalogQueries;
import vn.hocvuso.catalog.LessonDetail;
import vn.hocvuso.catalog.LessonRow;
import vn.hocvuso.catalog.PathDetail;
import vn.hocvuso.catalog.QuizCodes;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.web.shared.CurrentLocale;

/** One lesson to read. */
@Named("catalogLesson")
@RequestScoped
public class LessonPage {

    @Inject
    CatalogQueries catalog;

    @Inject
    CurrentLocale reader;

    @Inject
    CurrentPerson caller;

    @Inject
    OpenedLesson opened;

    private String course = "";
    private String slug = "";
    private LessonDetail lesson;
    private String html = "";
    private String language = LocalizedText.VIETNAMESE;
    private boolean foreign;
    private List<SourceLine> sources = List.of();
    private String quiz = "";

    /** Reads the lesson, and tells that somebody signed in has opened it. */
    public void load() {
        lesson = catalog.lesson(course, slug);
        Locale locale = reader.getLocale();
        html = lesson.html().in(locale);
        foreign = !lesson.html().has(locale);
        language = foreign ? LocalizedText.VIETNAMESE : locale.getLanguage();
        sources = SourceLine.of(lesson.sources(), lesson.checked());
        quiz = path().map(path -> QuizCodes.lesson(path.slug(), course, slug)).orElse("");
        if (caller.isSignedIn()) {
            opened.tell(course, slug);
        }
    }

    // The quiz is that of the reader's own path when it leads through this course.
    private Optional<PathDetail> path() {
        List<PathDetail> through = catalog.paths().stream()
                .filter(path ->
                        path.courses().stream().anyMatch(part -> part.slug().equals(course)))
                .toList();
        return caller.signedIn()
                .flatMap(person -> through.stream()
                        .filter(path -> path.group() == person.group())
                        .findFirst())
                .or(() -> through.stream().findFirst());
    }

    /** Slug of the course. */
    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course == null ? "" : course;
    }

    /** Slug of the lesson. */
    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug == null ? "" : slug;
    }

    public LessonDetail getLesson() {
        return lesson;
    }

    /** Safe HTML of the lesson. */
    public String getHtml() {
        return html;
    }

    /** Language of the lesson's text. */
    public String getLanguage() {
        return language;
    }

    /** Whether the lesson is not written in the reader's language. */
    public boolean isForeign() {
        return foreign;
    }

    /** Where its facts come from. */
    public List<SourceLine> getSources() {
        return sources;
    }

    /** The day its facts were checked, or null. */
    public LocalDate getChecked() {
        return lesson.checked().orElse(null);
    }

    /** Code of its quiz; empty when it has none. */
    public String getQuiz() {
        return quiz;
    }

    /** The lesson before, or null. */
    public LessonRow getPrevious() {
        return lesson.previous().orElse(null);
    }

    /** The lesson after, or null. */
    public LessonRow getNext() {
        return lesson.next().orElse(null);
    }
}

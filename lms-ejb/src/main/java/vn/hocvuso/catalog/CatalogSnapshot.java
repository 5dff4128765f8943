package vn.hocvuso.catalog;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentReport;
import vn.hocvuso.shared.LocalizedText;

/** Everything published, ready to be shown; immutable. */
final class CatalogSnapshot {

    private static final Logger LOG = System.getLogger(CatalogSnapshot.class.getName());

    private final Map<String, PathDetail> paths;
    private final Map<String, CourseDetail> courses;
    private final Map<String, LessonDetail> lessons;
    private final CourseSearch search;

    private CatalogSnapshot(List<Course> read, List<LearningPath> readPaths) {
        Map<String, CourseDetail> byCourse = new HashMap<>();
        Map<String, LessonDetail> byLesson = new HashMap<>();
        for (Course course : read) {
            CourseDetail detail = detail(course);
            byCourse.put(course.slug(), detail);
            for (LessonDetail lesson : lessons(course, detail)) {
                byLesson.put(key(course.slug(), lesson.row().slug()), lesson);
            }
        }
        Map<String, PathDetail> byPath = new LinkedHashMap<>();
        readPaths.stream()
                .sorted(Comparator.comparing(LearningPath::group))
                .forEach(path -> byPath.put(path.slug(), path(path, byCourse)));
        Map<String, CourseDetail> ordered = new LinkedHashMap<>();
        byPath.values().forEach(path -> path.courses().forEach(course -> ordered.putIfAbsent(course.slug(), course)));
        byCourse.values().stream()
                .sorted(Comparator.comparing(CourseDetail::slug))
                .forEach(course -> ordered.putIfAbsent(course.slug(), course));
        this.paths = byPath;
        this.courses = ordered;
        this.lessons = byLesson;
        this.search = new CourseSearch(
                ordered.values().stream().map(CourseDetail::card).toList(), read);
    }

    static CatalogSnapshot of(List<Course> courses, List<LearningPath> paths) {
        return new CatalogSnapshot(courses, paths);
    }

    /** Reads what is stored; what this version of the product cannot read any more is logged and left out. */
    static CatalogSnapshot of(
            List<CourseEdition> editions, List<EditionLesson> lessonFiles, List<PublishedPath> storedPaths) {
        ContentReport report = new ContentReport(Path.of(""));
        Map<Long, Map<String, String>> files = new HashMap<>();
        lessonFiles.forEach(file ->
                files.computeIfAbsent(file.editionId(), id -> new TreeMap<>()).put(file.fileName(), file.source()));
        List<Course> courses = new ArrayList<>();
        for (CourseEdition edition : editions) {
            CourseFiles.stored(
                            edition.courseSlug(), edition.source(), files.getOrDefault(edition.id(), Map.of()), report)
                    .flatMap(stored -> CourseReader.read(stored, code -> true))
                    .ifPresent(courses::add);
        }
        List<LearningPath> paths = new ArrayList<>();
        for (PublishedPath path : storedPaths) {
            ContentFile.of(Path.of(path.slug() + ".yaml"), path.source(), report)
                    .flatMap(PathReader::read)
                    .ifPresent(paths::add);
        }
        report.problems().forEach(problem -> LOG.log(Level.ERROR, "published content cannot be read: " + problem));
        return new CatalogSnapshot(courses, paths);
    }

    List<PathDetail> paths() {
        return List.copyOf(paths.values());
    }

    Optional<PathDetail> path(String slug) {
        return Optional.ofNullable(paths.get(slug));
    }

    Optional<PathDetail> path(LearnerGroup group) {
        return path(group.slug());
    }

    Optional<CourseDetail> course(String slug) {
        return Optional.ofNullable(courses.get(slug));
    }

    Optional<LessonDetail> lesson(String course, String lesson) {
        return Optional.ofNullable(lessons.get(key(course, lesson)));
    }

    List<CourseCard> search(String text) {
        return search.find(text);
    }

    private static String key(String course, String lesson) {
        return course + "/" + lesson;
    }

    private static CourseDetail detail(Course course) {
        List<LessonRow> rows = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (Course.Lesson lesson : course.lessons()) {
            rows.add(new LessonRow(
                    course.slug(), lesson.slug(), rows.size() + 1, lesson.title(), lesson.summary(), lesson.minutes()));
        }
        CourseCard card = new CourseCard(
                course.slug(),
                course.title(),
                course.summary(),
                course.groups(),
                rows.size(),
                course.minutes(),
                List.of());
        all.append(sorted(card.title())).append(sorted(card.summary())).append(course.edition());
        rows.forEach(row -> all.append(hashed(row)));
        all.append(course.promises()).append(course.sources()).append(course.licence());
        return new CourseDetail(
                card,
                course.edition(),
                rows,
                course.promises(),
                course.bank(),
                course.licence(),
                course.sources(),
                ContentFile.hash(all.toString()));
    }

    private static List<LessonDetail> lessons(Course course, CourseDetail detail) {
        List<LessonDetail> lessons = new ArrayList<>();
        List<LessonRow> rows = detail.lessons();
        for (int i = 0; i < rows.size(); i++) {
            Course.Lesson lesson = course.lessons().get(i);
            Map<String, String> html = new HashMap<>();
            lesson.bodies().forEach((language, body) -> html.put(language, body.html()));
            LessonHtml vietnamese = lesson.bodies().get(LocalizedText.VIETNAMESE);
            Optional<LessonRow> previous = i == 0 ? Optional.empty() : Optional.of(rows.get(i - 1));
            Optional<LessonRow> next = i + 1 == rows.size() ? Optional.empty() : Optional.of(rows.get(i + 1));
            LocalizedText htmlTexts = new LocalizedText(html);
            String hash = ContentFile.hash(detail.hash() + i + sorted(htmlTexts) + lesson.sources() + lesson.checked());
            lessons.add(new LessonDetail(
                    rows.get(i),
                    detail.title(),
                    rows.size(),
                    htmlTexts,
                    vietnamese.words(),
                    vietnamese.html().getBytes(StandardCharsets.UTF_8).length,
                    lesson.components(),
                    lesson.checked(),
                    lesson.sources(),
                    previous,
                    next,
                    hash));
        }
        return lessons;
    }

    private static PathDetail path(LearningPath path, Map<String, CourseDetail> byCourse) {
        List<CourseDetail> found = path.courses().stream()
                .map(byCourse::get)
                .filter(course -> course != null)
                .toList();
        StringBuilder all = new StringBuilder(sorted(path.title()) + sorted(path.summary()) + path.ruleSet());
        found.forEach(course -> all.append(course.hash()));
        return new PathDetail(
                path.slug(),
                path.group(),
                path.title(),
                path.summary(),
                found,
                path.ruleSet(),
                path.bank(),
                found.stream().mapToInt(course -> course.card().minutes()).sum(),
                ContentFile.hash(all.toString()));
    }

    private static String hashed(LessonRow row) {
        return row.slug() + sorted(row.title()) + sorted(row.summary()) + row.minutes();
    }

    /** In an order that is the same on every node, so that hashes are. */
    private static String sorted(LocalizedText text) {
        return new TreeMap<>(text.byLanguage()).toString();
    }
}

package vn.hocvuso.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentNode;
import vn.hocvuso.shared.LocalizedText;

/** Reads a course from its files and reports everything that is wrong in them. */
final class CourseReader {

    private static final String VIETNAMESE_FILE = "." + LocalizedText.VIETNAMESE + ".md";
    private static final String[] BOTH = {"vi", "en"};
    private static final Set<String> COURSE_KEYS = Set.of(
            "id", "edition", "title", "summary", "groups", "competences", "licence", "sources", "bank", "lessons");
    private static final Set<String> LESSON_KEYS =
            Set.of("title", "summary", "minutes", "competences", "checked", "sources");
    private static final Set<String> SOURCE_KEYS = Set.of("text", "url", "checked");
    private static final Pattern LESSON_FILE = Pattern.compile("([0-9]{2}-[a-z0-9-]+)\\.([a-z]{2,3})\\.md");
    private static final String FENCE = "---\n";
    private static final int FEWEST_MINUTES = 3;
    private static final int MOST_MINUTES = 7;
    private static final int HIGHEST_LEVEL = 8;

    private final CourseFiles files;
    private final Predicate<String> isComponent;

    private CourseReader(CourseFiles files, Predicate<String> isComponent) {
        this.files = files;
        this.isComponent = isComponent;
    }

    /**
     * The course; empty, with problems reported, when any of its files has one.
     *
     * @param isComponent whether the skills framework has a component of that code
     */
    static Optional<Course> read(CourseFiles files, Predicate<String> isComponent) {
        return files.description()
                .yaml()
                .map(root -> new CourseReader(files, isComponent).course(root))
                .filter(course -> files.isSound());
    }

    private Course course(ContentNode root) {
        root.onlyKnows(COURSE_KEYS);
        String slug = root.id("id");
        if (!slug.isEmpty() && !slug.equals(files.slug())) {
            root.problem("the id is '" + slug + "' and the folder '" + files.slug() + "'; give both the same name");
        }
        List<LearnerGroup> groups = new ArrayList<>();
        for (ContentNode group : root.required("groups").map(ContentNode::items).orElse(List.of())) {
            LearnerGroup.ofSlug(group.text())
                    .ifPresentOrElse(
                            groups::add,
                            () -> group.problem("is no group; write public-sector, students, workers or citizens"));
        }
        if (groups.isEmpty()) {
            root.problem("names no group; write groups: [citizens] or another");
        }
        return new Course(
                files.slug(),
                root.number("edition", 1, 9999),
                root.localized("title", BOTH),
                root.localized("summary", BOTH),
                groups,
                promises(root),
                root.text("licence"),
                sources(root),
                root.id("bank"),
                lessons(root));
    }

    private List<CompetencePromise> promises(ContentNode root) {
        List<CompetencePromise> promises = new ArrayList<>();
        for (ContentNode promise :
                root.required("competences").map(ContentNode::items).orElse(List.of())) {
            String code = promise.required("code").map(this::component).orElse("");
            promises.add(new CompetencePromise(code, promise.number("level", 1, HIGHEST_LEVEL)));
        }
        return promises;
    }

    private String component(ContentNode node) {
        String code = node.text();
        if (!code.isEmpty() && !isComponent.test(code)) {
            node.problem("'" + code + "' is no component of the skills framework; write one like \"2.3\"");
        }
        return code;
    }

    private static List<SourceNote> sources(ContentNode node) {
        List<SourceNote> sources = new ArrayList<>();
        for (ContentNode source : node.items("sources")) {
            source.onlyKnows(SOURCE_KEYS);
            String url = source.optionalText("url");
            if (!url.isEmpty() && !LessonHtml.isHttps(url)) {
                source.problem("'" + url + "' is no address; write one that begins with https://");
            }
            sources.add(new SourceNote(source.text("text"), url, source.date("checked")));
        }
        return sources;
    }

    private List<Course.Lesson> lessons(ContentNode root) {
        List<Course.Lesson> lessons = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (ContentNode entry :
                root.required("lessons").map(ContentNode::items).orElse(List.of())) {
            String slug = entry.id();
            if (!named.add(slug)) {
                entry.problem("the lesson '" + slug + "' stands twice; keep one");
                continue;
            }
            ContentFile file = files.lessons().get(slug + VIETNAMESE_FILE);
            if (file == null) {
                entry.problem("the file " + slug + VIETNAMESE_FILE + " is missing; write it or strike the line");
            } else {
                lesson(slug, file).ifPresent(lessons::add);
            }
        }
        files.lessons().forEach((name, file) -> checkNamed(name, file, named));
        if (named.isEmpty()) {
            root.problem("names no lesson; write lessons: and one '- 01-ten-bai' a line");
        }
        return lessons;
    }

    private static void checkNamed(String name, ContentFile file, Set<String> named) {
        var match = LESSON_FILE.matcher(name);
        if (!match.matches()) {
            file.problem(1, "has no lesson's name; call it like 01-ten-bai" + VIETNAMESE_FILE);
        } else if (!named.contains(match.group(1))) {
            file.problem(1, "is not named in course.yaml; add '- " + match.group(1) + "' to its lessons");
        }
    }

    private Optional<Course.Lesson> lesson(String slug, ContentFile file) {
        String text = file.text();
        int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (!text.startsWith(FENCE) || end < 0) {
            file.problem(1, "has no front matter; begin with a line ---, then title, summary, minutes, then ---");
            return Optional.empty();
        }
        Map<String, LessonHtml> bodies = new HashMap<>();
        bodies.put(LocalizedText.VIETNAMESE, body(file));
        files.lessons().forEach((name, translated) -> {
            var match = LESSON_FILE.matcher(name);
            if (match.matches()
                    && match.group(1).equals(slug)
                    && !match.group(2).equals(LocalizedText.VIETNAMESE)) {
                bodies.put(match.group(2), body(translated));
            }
        });
        return file.yaml(text.substring(FENCE.length(), end + 1), 1).map(root -> described(slug, root, bodies));
    }

    private Course.Lesson described(String slug, ContentNode root, Map<String, LessonHtml> bodies) {
        root.onlyKnows(LESSON_KEYS);
        List<String> components = new ArrayList<>();
        root.required("competences")
                .map(ContentNode::items)
                .orElse(List.of())
                .forEach(code -> components.add(component(code)));
        root.required("checked");
        return new Course.Lesson(
                slug,
                root.localized("title", BOTH),
                root.localized("summary", BOTH),
                root.number("minutes", FEWEST_MINUTES, MOST_MINUTES),
                components,
                root.date("checked"),
                sources(root),
                Map.copyOf(bodies));
    }

    /** The text below the front matter, which a translation need not have. */
    private static LessonHtml body(ContentFile file) {
        String text = file.text();
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        int start = end < 0 ? 0 : end + 1 + FENCE.length();
        int linesBefore = (int) text.substring(0, start).lines().count();
        LessonHtml html = LessonHtml.of(text.substring(start), linesBefore, file::problem);
        if (html.plain().isEmpty()) {
            file.problem(linesBefore + 1, "has no text; write the lesson below the front matter");
        }
        return html;
    }
}

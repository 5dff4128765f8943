package vn.hocvuso.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentNode;

/** Reads {@code paths/<slug>.yaml}. */
final class PathReader {

    private static final Set<String> KEYS = Set.of("id", "group", "title", "summary", "courses", "bank", "ruleset");
    private static final String SUFFIX = ".yaml";

    private PathReader() {}

    /** The path; empty, with problems reported, when the file has any. */
    static Optional<LearningPath> read(ContentFile file) {
        return file.yaml().map(root -> path(root, file)).filter(path -> file.isSound());
    }

    private static LearningPath path(ContentNode root, ContentFile file) {
        root.onlyKnows(KEYS);
        String slug = root.id("id");
        String name = file.path().getFileName().toString();
        if (!slug.isEmpty() && !name.equals(slug + SUFFIX)) {
            root.problem("the id is '" + slug + "' and the file '" + name + "'; name the file " + slug + SUFFIX);
        }
        LearnerGroup group = group(root);
        if (!slug.isEmpty() && !slug.equals(group.slug())) {
            root.problem("the path of " + group + " is called '" + group.slug() + "'; write id: " + group.slug());
        }
        List<String> courses = new ArrayList<>();
        for (ContentNode course :
                root.required("courses").map(ContentNode::items).orElse(List.of())) {
            String id = course.id();
            if (courses.contains(id)) {
                course.problem("the course '" + id + "' stands twice; keep one");
            }
            courses.add(id);
        }
        if (courses.isEmpty()) {
            root.problem("names no course; write courses: and one '- slug' a line");
        }
        return new LearningPath(
                slug,
                group,
                root.localized("title", "vi", "en"),
                root.localized("summary", "vi", "en"),
                courses,
                root.id("bank"),
                root.id("ruleset"));
    }

    private static LearnerGroup group(ContentNode root) {
        String name = root.text("group");
        return Arrays.stream(LearnerGroup.values())
                .filter(group -> group.name().equals(name) || group.slug().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    root.problem("'" + name + "' is no group; write PUBLIC_SECTOR, STUDENT, WORKER or CITIZEN");
                    return LearnerGroup.CITIZEN;
                });
    }
}

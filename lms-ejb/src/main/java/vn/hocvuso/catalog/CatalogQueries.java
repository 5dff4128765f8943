package vn.hocvuso.catalog;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.platform.ContentEpoch;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.OpenToEveryone;

/**
 * Reads the published catalogue. Served from memory: no SQL once warm, three statements for the first read of a content
 * epoch.
 */
@Stateless
@OpenToEveryone
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CatalogQueries {

    @Inject
    CatalogRepository repository;

    @Inject
    CatalogCache cache;

    @Inject
    ContentEpoch epoch;

    /** The paths of the groups, in the groups' order. */
    public List<PathDetail> paths() {
        return snapshot().paths();
    }

    /**
     * The path of a group.
     *
     * @throws NotFoundException when none is published
     */
    public PathDetail path(LearnerGroup group) {
        return path(group.slug());
    }

    /**
     * The path of that name.
     *
     * @throws NotFoundException when none is published
     */
    public PathDetail path(String slug) {
        return snapshot().path(slug).orElseThrow(() -> new NotFoundException("catalog.path-unknown"));
    }

    /** The path of a group; empty when none is published. */
    public Optional<PathDetail> pathIfAny(LearnerGroup group) {
        return snapshot().path(group);
    }

    /**
     * Courses by words in title, summary and lessons, best first; "dich vu cong" finds "Dịch vụ công". All courses, in
     * the order of the paths, for an empty text.
     */
    public List<CourseCard> courses(String searchText) {
        return snapshot().search(searchText);
    }

    /**
     * A course.
     *
     * @throws NotFoundException when none of that name is published
     */
    public CourseDetail course(String slug) {
        return snapshot().course(slug).orElseThrow(() -> new NotFoundException("catalog.course-unknown"));
    }

    /**
     * A lesson with its text.
     *
     * @throws NotFoundException when none of that name is published
     */
    public LessonDetail lesson(String course, String lesson) {
        return snapshot().lesson(course, lesson).orElseThrow(() -> new NotFoundException("catalog.lesson-unknown"));
    }

    private CatalogSnapshot snapshot() {
        return cache.at(
                epoch.current(),
                () -> CatalogSnapshot.of(
                        repository.publishedEditions(), repository.publishedLessons(), repository.paths()));
    }
}

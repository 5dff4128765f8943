package vn.hocvuso.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The way to published courses and paths. */
@Dependent
class CatalogRepository {

    @PersistenceContext
    EntityManager entities;

    void flush() {
        entities.flush();
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    Optional<PublishedCourse> course(String slug) {
        return Optional.ofNullable(entities.find(PublishedCourse.class, slug));
    }

    Optional<CourseEdition> edition(String slug, int edition) {
        return entities.createQuery(
                        "SELECT e FROM CourseEdition e WHERE e.courseSlug = :slug AND e.edition = :edition",
                        CourseEdition.class)
                .setParameter("slug", slug)
                .setParameter("edition", edition)
                .getResultStream()
                .findFirst();
    }

    Optional<PublishedPath> path(String slug) {
        return Optional.ofNullable(entities.find(PublishedPath.class, slug));
    }

    /** The published edition of every course. */
    List<CourseEdition> publishedEditions() {
        return entities.createQuery(
                        "SELECT e FROM CourseEdition e, PublishedCourse c"
                                + " WHERE e.courseSlug = c.slug AND e.edition = c.edition ORDER BY e.courseSlug",
                        CourseEdition.class)
                .getResultList();
    }

    /** The lesson files of all published editions. */
    List<EditionLesson> publishedLessons() {
        return entities.createQuery(
                        "SELECT l FROM EditionLesson l, CourseEdition e, PublishedCourse c"
                                + " WHERE l.editionId = e.id AND e.courseSlug = c.slug AND e.edition = c.edition"
                                + " ORDER BY l.editionId, l.fileName",
                        EditionLesson.class)
                .getResultList();
    }

    List<PublishedPath> paths() {
        return entities.createQuery("SELECT p FROM PublishedPath p ORDER BY p.slug", PublishedPath.class)
                .getResultList();
    }
}

package vn.hocvuso.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.platform.InstantConverter;
import vn.hocvuso.shared.Ids;

/**
 * The way to enrolments and progress. Every write is one statement that may be repeated and may happen on two devices at
 * once.
 */
@Dependent
class ProgressRepository {

    @PersistenceContext
    EntityManager entities;

    /** All enrolments of a person, oldest first. */
    List<Enrolment> enrolmentsOf(PersonId person) {
        return entities.createQuery(
                        "SELECT e FROM Enrolment e WHERE e.personId = :person ORDER BY e.enrolledAt", Enrolment.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** All lessons a person opened or passed. */
    List<LessonProgress> progressOf(PersonId person) {
        return entities.createQuery(
                        "SELECT p FROM LessonProgress p WHERE p.personId = :person ORDER BY p.id", LessonProgress.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Removes all of it. */
    void removeAllOf(PersonId person) {
        entities.createQuery("DELETE FROM LessonProgress p WHERE p.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
        entities.createQuery("DELETE FROM Enrolment e WHERE e.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /** Enrols once. */
    void enrol(PersonId person, String path, Instant when) {
        entities.createNativeQuery("INSERT INTO learning_enrolment (id, person_id, path_slug, enrolled_at)"
                        + " VALUES (?1, ?2, ?3, ?4) ON DUPLICATE KEY UPDATE path_slug = path_slug")
                .setParameter(1, Ids.next())
                .setParameter(2, person.value())
                .setParameter(3, path)
                .setParameter(4, InstantConverter.utc(when))
                .executeUpdate();
    }

    /** Notes that the path is completed; whether that is new. */
    boolean complete(PersonId person, String path, Instant when) {
        return entities.createNativeQuery("UPDATE learning_enrolment SET completed_at = ?1"
                                + " WHERE person_id = ?2 AND path_slug = ?3 AND completed_at IS NULL")
                        .setParameter(1, InstantConverter.utc(when))
                        .setParameter(2, person.value())
                        .setParameter(3, path)
                        .executeUpdate()
                == 1;
    }

    /** Notes when the lesson was opened first. */
    void opened(PersonId person, String path, String course, String lesson, Instant when) {
        entities.createNativeQuery("INSERT INTO learning_lesson_progress"
                        + " (id, person_id, path_slug, course_slug, lesson_slug, opened_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
                        + " ON DUPLICATE KEY UPDATE opened_at = COALESCE(opened_at, ?7)")
                .setParameter(1, Ids.next())
                .setParameter(2, person.value())
                .setParameter(3, path)
                .setParameter(4, course)
                .setParameter(5, lesson)
                .setParameter(6, InstantConverter.utc(when))
                .setParameter(7, InstantConverter.utc(when))
                .executeUpdate();
    }

    /** Notes a result of the lesson's quiz: the best one, and when it was passed first. */
    void graded(
            PersonId person,
            String path,
            String course,
            String lesson,
            BigDecimal percent,
            boolean passed,
            Instant when) {
        Object passedAt = passed ? InstantConverter.utc(when) : null;
        entities.createNativeQuery("INSERT INTO learning_lesson_progress"
                        + " (id, person_id, path_slug, course_slug, lesson_slug, passed_at, best_percent)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                        + " ON DUPLICATE KEY UPDATE passed_at = COALESCE(passed_at, ?8),"
                        + " best_percent = GREATEST(COALESCE(best_percent, 0), ?9)")
                .setParameter(1, Ids.next())
                .setParameter(2, person.value())
                .setParameter(3, path)
                .setParameter(4, course)
                .setParameter(5, lesson)
                .setParameter(6, passedAt)
                .setParameter(7, percent)
                .setParameter(8, passedAt)
                .setParameter(9, percent)
                .executeUpdate();
    }

    Optional<Enrolment> enrolment(PersonId person, String path) {
        return entities.createQuery(
                        "SELECT e FROM Enrolment e WHERE e.personId = :person AND e.pathSlug = :path", Enrolment.class)
                .setParameter("person", person.value())
                .setParameter("path", path)
                .getResultStream()
                .findFirst();
    }

    List<LessonProgress> progress(PersonId person, String path) {
        return entities.createQuery(
                        "SELECT p FROM LessonProgress p WHERE p.personId = :person AND p.pathSlug = :path",
                        LessonProgress.class)
                .setParameter("person", person.value())
                .setParameter("path", path)
                .getResultList();
    }
}

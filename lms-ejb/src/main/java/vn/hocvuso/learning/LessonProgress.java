package vn.hocvuso.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** How far a person is with a lesson of a path. Written by single statements of {@link ProgressRepository}. */
@Entity
@Table(name = "learning_lesson_progress")
class LessonProgress {

    @Id
    private long id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "path_slug", length = 60, nullable = false, updatable = false)
    private String pathSlug;

    @Column(name = "course_slug", length = 60, nullable = false, updatable = false)
    private String courseSlug;

    @Column(name = "lesson_slug", length = 60, nullable = false, updatable = false)
    private String lessonSlug;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "passed_at")
    private Instant passedAt;

    @Column(name = "best_percent", precision = 7, scale = 4)
    private BigDecimal bestPercent;

    protected LessonProgress() {}

    String pathSlug() {
        return pathSlug;
    }

    String courseSlug() {
        return courseSlug;
    }

    String lessonSlug() {
        return lessonSlug;
    }

    Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    Optional<Instant> passedAt() {
        return Optional.ofNullable(passedAt);
    }

    Optional<BigDecimal> bestPercent() {
        return Optional.ofNullable(bestPercent);
    }
}

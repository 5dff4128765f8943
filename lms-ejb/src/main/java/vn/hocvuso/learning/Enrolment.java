package vn.hocvuso.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person on a path. Written by single statements of {@link ProgressRepository}. */
@Entity
@Table(name = "learning_enrolment")
class Enrolment {

    @Id
    private long id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "path_slug", length = 60, nullable = false, updatable = false)
    private String pathSlug;

    @Column(name = "enrolled_at", nullable = false, updatable = false)
    private Instant enrolledAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    protected Enrolment() {}

    String pathSlug() {
        return pathSlug;
    }

    Instant completedAt() {
        return completedAt;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }
}

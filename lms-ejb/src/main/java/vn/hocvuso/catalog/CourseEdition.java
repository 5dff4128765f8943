package vn.hocvuso.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** One edition of a course as the text of its files; never changed. */
@Entity
@Table(name = "catalog_course_edition")
class CourseEdition {

    @Id
    private long id;

    @Column(name = "course_slug", length = 60, nullable = false, updatable = false)
    private String courseSlug;

    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @Column(name = "content_hash", length = 64, nullable = false, updatable = false)
    private String hash;

    @Lob
    @Column(name = "source", nullable = false, updatable = false)
    private String source;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    protected CourseEdition() {}

    CourseEdition(long id, String courseSlug, int edition, String hash, String source, Instant publishedAt) {
        this.id = id;
        this.courseSlug = courseSlug;
        this.edition = edition;
        this.hash = hash;
        this.source = source;
        this.publishedAt = publishedAt;
    }

    long id() {
        return id;
    }

    String courseSlug() {
        return courseSlug;
    }

    String hash() {
        return hash;
    }

    String source() {
        return source;
    }
}

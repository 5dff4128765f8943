package vn.hocvuso.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** The path of a learner group as its file's text. */
@Entity
@Table(name = "catalog_path")
class PublishedPath {

    @Id
    @Column(name = "slug", length = 60)
    private String slug;

    @Column(name = "content_hash", length = 64, nullable = false)
    private String hash;

    @Lob
    @Column(name = "source", nullable = false)
    private String source;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    protected PublishedPath() {}

    PublishedPath(String slug) {
        this.slug = slug;
    }

    void publish(String newHash, String newSource, Instant when) {
        hash = newHash;
        source = newSource;
        publishedAt = when;
    }

    String slug() {
        return slug;
    }

    String hash() {
        return hash;
    }

    String source() {
        return source;
    }
}

package vn.hocvuso.competency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of a framework as its file's text; never changed. */
@Entity
@Table(name = "competency_framework")
class StoredFramework {

    @Id
    private long id;

    @Column(name = "framework_id", length = 60, nullable = false, updatable = false)
    private String frameworkId;

    @Column(name = "framework_version", nullable = false, updatable = false)
    private int frameworkVersion;

    @Column(name = "content_hash", length = 64, nullable = false, updatable = false)
    private String hash;

    @Lob
    @Column(name = "source", nullable = false, updatable = false)
    private String source;

    @Column(name = "stored_at", nullable = false, updatable = false)
    private Instant storedAt;

    protected StoredFramework() {}

    StoredFramework(long id, Framework framework, String hash, String source, Instant storedAt) {
        this.id = id;
        this.frameworkId = framework.id();
        this.frameworkVersion = framework.version();
        this.hash = hash;
        this.source = source;
        this.storedAt = storedAt;
    }

    String frameworkId() {
        return frameworkId;
    }

    int frameworkVersion() {
        return frameworkVersion;
    }

    String hash() {
        return hash;
    }

    String source() {
        return source;
    }
}

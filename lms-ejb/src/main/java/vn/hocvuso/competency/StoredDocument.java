package vn.hocvuso.competency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of a framework or crosswalk as its file's text; never changed. */
@Entity
@Table(name = "competency_document")
class StoredDocument {

    /** What the document is. */
    enum Kind {
        FRAMEWORK,
        CROSSWALK
    }

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "document_id", length = 60, nullable = false, updatable = false)
    private String documentId;

    @Column(name = "document_version", nullable = false, updatable = false)
    private int documentVersion;

    @Column(name = "content_hash", length = 64, nullable = false, updatable = false)
    private String hash;

    @Lob
    @Column(name = "source", nullable = false, updatable = false)
    private String source;

    @Column(name = "stored_at", nullable = false, updatable = false)
    private Instant storedAt;

    protected StoredDocument() {}

    StoredDocument(
            long id, Kind kind, String documentId, int documentVersion, String hash, String source, Instant storedAt) {
        this.id = id;
        this.kind = kind;
        this.documentId = documentId;
        this.documentVersion = documentVersion;
        this.hash = hash;
        this.source = source;
        this.storedAt = storedAt;
    }

    Kind kind() {
        return kind;
    }

    String documentId() {
        return documentId;
    }

    int documentVersion() {
        return documentVersion;
    }

    String hash() {
        return hash;
    }

    String source() {
        return source;
    }
}

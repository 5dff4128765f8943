package vn.hocvuso.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** One lesson file of an edition; never changed. */
@Entity
@Table(name = "catalog_lesson")
class EditionLesson {

    @Id
    private long id;

    @Column(name = "edition_id", nullable = false, updatable = false)
    private long editionId;

    @Column(name = "file_name", length = 80, nullable = false, updatable = false)
    private String fileName;

    @Lob
    @Column(name = "source", nullable = false, updatable = false)
    private String source;

    protected EditionLesson() {}

    EditionLesson(long id, long editionId, String fileName, String source) {
        this.id = id;
        this.editionId = editionId;
        this.fileName = fileName;
        this.source = source;
    }

    long editionId() {
        return editionId;
    }

    String fileName() {
        return fileName;
    }

    String source() {
        return source;
    }
}

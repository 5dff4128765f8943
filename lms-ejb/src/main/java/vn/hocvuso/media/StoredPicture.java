package vn.hocvuso.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.hocvuso.identity.PersonId;

/** What is known of a picture; its pixels are {@link StoredRendition}s. */
@Entity
@Table(name = "media_picture")
class StoredPicture {

    @Id
    private long id;

    @Column(name = "code", length = 32, nullable = false, updatable = false)
    private String code;

    @Column(name = "width", nullable = false, updatable = false)
    private int width;

    @Column(name = "height", nullable = false, updatable = false)
    private int height;

    @Column(name = "created_by", nullable = false, updatable = false)
    private long createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected StoredPicture() {}

    StoredPicture(long id, KeptPicture picture, PersonId by, Instant now) {
        this.id = id;
        this.code = picture.code();
        this.width = picture.width();
        this.height = picture.height();
        this.createdBy = by.value();
        this.createdAt = now;
    }

    KeptPicture kept() {
        return new KeptPicture(code, width, height);
    }
}

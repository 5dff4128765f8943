package vn.hocvuso.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A picture in one width. */
@Entity
@Table(name = "media_rendition")
class StoredRendition {

    @Id
    private long id;

    @Column(name = "picture_id", nullable = false, updatable = false)
    private long pictureId;

    @Column(name = "width", nullable = false, updatable = false)
    private int width;

    @Column(name = "media_type", length = 20, nullable = false, updatable = false)
    private String type;

    @Lob
    @Column(name = "content", nullable = false, updatable = false)
    private byte[] content;

    protected StoredRendition() {}

    StoredRendition(long id, long pictureId, PictureMaker.Rendition rendition) {
        this.id = id;
        this.pictureId = pictureId;
        this.width = rendition.width();
        this.type = rendition.content().type();
        this.content = rendition.content().content();
    }

    PictureContent content() {
        return new PictureContent(type, content);
    }
}

-- Pictures people bring; their pixels in several widths.
CREATE TABLE media_picture (
    id         BIGINT      NOT NULL PRIMARY KEY,
    code       CHAR(32)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    width      INT         NOT NULL,
    height     INT         NOT NULL,
    created_by BIGINT      NOT NULL,
    created_at DATETIME(6) NOT NULL,
    UNIQUE KEY media_picture_code (code)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE media_rendition (
    id         BIGINT      NOT NULL PRIMARY KEY,
    picture_id BIGINT      NOT NULL,
    width      INT         NOT NULL,
    media_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content    MEDIUMBLOB  NOT NULL,
    UNIQUE KEY media_rendition_width (picture_id, width),
    CONSTRAINT media_rendition_picture_fk FOREIGN KEY (picture_id) REFERENCES media_picture (id)
) DEFAULT CHARACTER SET utf8mb4;

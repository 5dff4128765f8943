CREATE TABLE catalog_course (
    slug    VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    edition INT         NOT NULL
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE catalog_course_edition (
    id           BIGINT      NOT NULL PRIMARY KEY,
    course_slug  VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    edition      INT         NOT NULL,
    content_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source       LONGTEXT    CHARACTER SET utf8mb4 NOT NULL,
    published_at DATETIME(6) NOT NULL,
    UNIQUE KEY catalog_course_edition_number (course_slug, edition),
    CONSTRAINT catalog_course_edition_course_fk FOREIGN KEY (course_slug) REFERENCES catalog_course (slug)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE catalog_lesson (
    id         BIGINT      NOT NULL PRIMARY KEY,
    edition_id BIGINT      NOT NULL,
    file_name  VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source     LONGTEXT    CHARACTER SET utf8mb4 NOT NULL,
    UNIQUE KEY catalog_lesson_file (edition_id, file_name),
    CONSTRAINT catalog_lesson_edition_fk FOREIGN KEY (edition_id) REFERENCES catalog_course_edition (id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE catalog_path (
    slug         VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    content_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source       LONGTEXT    CHARACTER SET utf8mb4 NOT NULL,
    published_at DATETIME(6) NOT NULL
) DEFAULT CHARACTER SET utf8mb4;

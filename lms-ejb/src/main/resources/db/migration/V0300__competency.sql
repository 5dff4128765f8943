CREATE TABLE competency_document (
    id               BIGINT      NOT NULL PRIMARY KEY,
    kind             VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    document_id      VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    document_version INT         NOT NULL,
    content_hash     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source           LONGTEXT    CHARACTER SET utf8mb4 NOT NULL,
    stored_at        DATETIME(6) NOT NULL,
    UNIQUE KEY competency_document_version (kind, document_id, document_version)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE competency_framework (
    id                BIGINT      NOT NULL PRIMARY KEY,
    framework_id      VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    framework_version INT         NOT NULL,
    content_hash      CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source            LONGTEXT    CHARACTER SET utf8mb4 NOT NULL,
    stored_at         DATETIME(6) NOT NULL,
    UNIQUE KEY competency_framework_version (framework_id, framework_version)
) DEFAULT CHARACTER SET utf8mb4;

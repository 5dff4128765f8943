CREATE TABLE platform_audit_entry (
    id           BIGINT        NOT NULL PRIMARY KEY,
    happened_at  DATETIME(6)   NOT NULL,
    actor        VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    action       VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_type VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id   VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    details      VARCHAR(1000) CHARACTER SET utf8mb4 NOT NULL,
    KEY platform_audit_entry_subject (subject_type, subject_id, id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE platform_outbox (
    id         BIGINT       NOT NULL PRIMARY KEY,
    handler    VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    payload    VARCHAR(500) CHARACTER SET utf8mb4 NOT NULL,
    attempts   INT          NOT NULL,
    due_at     DATETIME(6)  NOT NULL,
    last_error VARCHAR(500) CHARACTER SET utf8mb4 NULL,
    KEY platform_outbox_due (due_at)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE platform_epoch (
    id    INT    NOT NULL PRIMARY KEY,
    epoch BIGINT NOT NULL
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO platform_epoch (id, epoch) VALUES (1, 1);

CREATE TABLE platform_imported_content (
    content_key  VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    content_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL
) DEFAULT CHARACTER SET utf8mb4;

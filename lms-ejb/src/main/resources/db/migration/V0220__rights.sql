-- How long the law gives for what; a change of the law is a row with a later day.
CREATE TABLE rights_term (
    id              BIGINT       NOT NULL PRIMARY KEY,
    data_right      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from      DATE         NOT NULL,
    reconsider_days INT          NOT NULL,
    days            INT          NOT NULL,
    source          VARCHAR(300) CHARACTER SET utf8mb4 NOT NULL,
    UNIQUE KEY rights_term_from (data_right, valid_from)
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO rights_term (id, data_right, valid_from, reconsider_days, days, source)
VALUES (1, 'DELETION', '2026-01-01', 7, 10, 'Nghị định 356/2025/NĐ-CP, Điều 5');

CREATE TABLE rights_deletion_request (
    id            BIGINT       NOT NULL PRIMARY KEY,
    version       BIGINT       NOT NULL,
    person_id     BIGINT       NOT NULL,
    -- the person while the request is open, else null: one open request each
    open_person   BIGINT       NULL,
    status        VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    channel       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded_by   BIGINT       NULL,
    guardian_name VARCHAR(120) CHARACTER SET utf8mb4 NULL,
    unit_path     VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organisation_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked_at      DATETIME(6)  NOT NULL,
    planned_on    DATE         NOT NULL,
    due_on        DATE         NOT NULL,
    source        VARCHAR(300) CHARACTER SET utf8mb4 NOT NULL,
    ended_at      DATETIME(6)  NULL,
    ended_by      BIGINT       NULL,
    pseudonym     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    UNIQUE KEY rights_deletion_request_open (open_person),
    KEY rights_deletion_request_planned (status, planned_on),
    KEY rights_deletion_request_person (person_id),
    CONSTRAINT rights_deletion_request_person_fk FOREIGN KEY (person_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4;

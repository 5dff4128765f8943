-- An attempt that is sat in an exam says which; the id is the exam's.
ALTER TABLE assessment_attempt ADD COLUMN sitting_id BIGINT NULL;

CREATE TABLE assessment_exam (
    id                BIGINT       NOT NULL PRIMARY KEY,
    version           BIGINT       NOT NULL,
    code              CHAR(16)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title             VARCHAR(160) CHARACTER SET utf8mb4 NOT NULL,
    search_text       VARCHAR(400) CHARACTER SET utf8mb4 NOT NULL,
    quiz_code         VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    quiz_version_id   BIGINT       NOT NULL,
    opens_at          DATETIME(6)  NOT NULL,
    closes_at         DATETIME(6)  NOT NULL,
    minutes           INT          NOT NULL,
    -- how long after opening people may still come; 0 for as long as it is open
    late_minutes      INT          NOT NULL,
    per_second        INT          NOT NULL,
    -- whether those invited can take the quiz in the exam only, until it is over
    only_here         TINYINT(1)   NOT NULL,
    access_code       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place_kind        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place_id          VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place_name        VARCHAR(400) CHARACTER SET utf8mb4 NOT NULL,
    -- whose staff it belongs to: path of the unit or of the organisation's seat; / for everywhere
    unit_path         VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organisation_code VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    learner_group     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    listed_only       TINYINT(1)   NOT NULL,
    cancelled_at      DATETIME(6)  NULL,
    cancel_reason     VARCHAR(500) CHARACTER SET utf8mb4 NOT NULL,
    created_by        BIGINT       NOT NULL,
    created_at        DATETIME(6)  NOT NULL,
    UNIQUE KEY assessment_exam_code (code),
    KEY assessment_exam_quiz (quiz_code, closes_at),
    KEY assessment_exam_closes (closes_at),
    CONSTRAINT assessment_exam_quiz_fk FOREIGN KEY (quiz_version_id) REFERENCES assessment_quiz_version (id)
) DEFAULT CHARACTER SET utf8mb4;

-- The line before the door: who came last, and when they are let in. A row of its own, because it changes with everybody.
CREATE TABLE assessment_exam_line (
    exam_id     BIGINT      NOT NULL PRIMARY KEY,
    last_number INT         NOT NULL,
    last_slot   DATETIME(6) NULL,
    CONSTRAINT assessment_exam_line_fk FOREIGN KEY (exam_id) REFERENCES assessment_exam (id)
) DEFAULT CHARACTER SET utf8mb4;

-- Somebody in an exam: on its list, before its door, at work, done.
CREATE TABLE assessment_exam_seat (
    id                BIGINT       NOT NULL PRIMARY KEY,
    exam_id           BIGINT       NOT NULL,
    person_id         BIGINT       NOT NULL,
    full_name         VARCHAR(120) CHARACTER SET utf8mb4 NOT NULL,
    search_name       VARCHAR(240) CHARACTER SET utf8mb4 NOT NULL,
    login_name        VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_path         VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organisation_code VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    listed            TINYINT(1)   NOT NULL,
    -- place in the line before the door
    number            INT          NULL,
    arrived_at        DATETIME(6)  NULL,
    let_in_at         DATETIME(6)  NULL,
    attempt_id        BIGINT       NULL,
    attempt_code      CHAR(16)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    started_at        DATETIME(6)  NULL,
    deadline          DATETIME(6)  NULL,
    extra_minutes     INT          NOT NULL,
    questions         INT          NOT NULL,
    answered          INT          NOT NULL,
    last_seen_at      DATETIME(6)  NULL,
    finished_at       DATETIME(6)  NULL,
    reopened_at       DATETIME(6)  NULL,
    reopened_by       BIGINT       NULL,
    reopen_reason     VARCHAR(500) CHARACTER SET utf8mb4 NOT NULL,
    UNIQUE KEY assessment_exam_seat_once (exam_id, person_id),
    KEY assessment_exam_seat_name (exam_id, search_name),
    KEY assessment_exam_seat_person (person_id),
    UNIQUE KEY assessment_exam_seat_attempt (attempt_id),
    CONSTRAINT assessment_exam_seat_exam_fk FOREIGN KEY (exam_id) REFERENCES assessment_exam (id),
    CONSTRAINT assessment_exam_seat_person_fk FOREIGN KEY (person_id) REFERENCES identity_person (id),
    CONSTRAINT assessment_exam_seat_attempt_fk FOREIGN KEY (attempt_id) REFERENCES assessment_attempt (id)
        ON DELETE SET NULL
) DEFAULT CHARACTER SET utf8mb4;

-- Who typed wrong access codes in a row, and until when they have to wait.
CREATE TABLE assessment_exam_knock (
    person_id  BIGINT      NOT NULL PRIMARY KEY,
    failures   INT         NOT NULL,
    rest_until DATETIME(6) NULL,
    CONSTRAINT assessment_exam_knock_fk FOREIGN KEY (person_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4;

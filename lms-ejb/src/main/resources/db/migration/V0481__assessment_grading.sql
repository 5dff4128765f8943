-- Questions that people mark, given to learners as tasks of their own.
CREATE TABLE assessment_grading_task (
    id            BIGINT       NOT NULL PRIMARY KEY,
    version       BIGINT       NOT NULL,
    quiz_code     VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    question_code VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- slug of the learner group it is for
    bank          VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- where those live it is for; / is everywhere
    unit_path     VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title         VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
    opened_at     DATETIME(6)  NOT NULL,
    closed_at     DATETIME(6)  NULL,
    UNIQUE KEY assessment_grading_task_quiz (quiz_code),
    KEY assessment_grading_task_bank (bank, closed_at)
) DEFAULT CHARACTER SET utf8mb4;

-- An answer that people mark. Who wrote it is known here and shown to nobody who marks.
CREATE TABLE assessment_grading_work (
    id                  BIGINT       NOT NULL PRIMARY KEY,
    version             BIGINT       NOT NULL,
    attempt_id          BIGINT       NOT NULL,
    position            INT          NOT NULL,
    quiz_code           VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    question_version_id BIGINT       NOT NULL,
    question_code       VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title               VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
    search_title        VARCHAR(400) CHARACTER SET utf8mb4 NOT NULL,
    person_id           BIGINT       NOT NULL,
    -- where they belonged when they handed in
    unit_path           VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organisation_code   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    submitted_at        DATETIME(6)  NOT NULL,
    markers             INT          NOT NULL,
    status              VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    claimed_by          BIGINT       NULL,
    claimed_until       DATETIME(6)  NULL,
    done_at             DATETIME(6)  NULL,
    KEY assessment_grading_work_waiting (status, submitted_at),
    KEY assessment_grading_work_question (question_code, status, submitted_at),
    KEY assessment_grading_work_attempt (attempt_id, position),
    KEY assessment_grading_work_person (person_id, quiz_code),
    CONSTRAINT assessment_grading_work_attempt_fk FOREIGN KEY (attempt_id) REFERENCES assessment_attempt (id)
        ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4;

-- Every mark anybody gave; never changed.
CREATE TABLE assessment_grading_mark (
    id          BIGINT        NOT NULL PRIMARY KEY,
    work_id     BIGINT        NOT NULL,
    -- 1 and 2 for markers who do not see each other's, 3 for who decides between them
    number      INT           NOT NULL,
    -- null when the person was erased; the name is a pseudonym then
    marker_id   BIGINT        NULL,
    marker_name VARCHAR(120)  CHARACTER SET utf8mb4 NOT NULL,
    -- the chosen level and its points by criterion, as JSON
    levels      LONGTEXT      CHARACTER SET utf8mb4 NOT NULL,
    comment     VARCHAR(4000) CHARACTER SET utf8mb4 NOT NULL,
    marked_at   DATETIME(6)   NOT NULL,
    UNIQUE KEY assessment_grading_mark_number (work_id, number),
    UNIQUE KEY assessment_grading_mark_marker (work_id, marker_id),
    KEY assessment_grading_mark_person (marker_id),
    CONSTRAINT assessment_grading_mark_fk FOREIGN KEY (work_id) REFERENCES assessment_grading_work (id)
        ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4;

-- One row for each graded attempt with what became of its questions, packed: statistics read a quiz version's rows in
-- one run of the primary key instead of grading every attempt again.
CREATE TABLE assessment_graded_items (
    quiz_version_id   BIGINT        NOT NULL,
    attempt_id        BIGINT        NOT NULL,
    quiz_code         VARCHAR(190)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id         BIGINT        NOT NULL,
    -- the person's first, second … attempt at this quiz
    try_number        INT           NOT NULL,
    -- where the person belonged when the attempt was graded; empty for none
    learner_group     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_path         VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organisation_code VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    graded_at         DATETIME(6)   NOT NULL,
    answered          INT           NOT NULL,
    percent           DECIMAL(7, 4) NOT NULL,
    passed            TINYINT(1)    NOT NULL,
    items             LONGTEXT      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (quiz_version_id, attempt_id),
    UNIQUE KEY assessment_graded_items_attempt (attempt_id),
    KEY assessment_graded_items_person (person_id),
    -- everything the list of quizzes adds up, so that it never touches the packed items
    KEY assessment_graded_items_figures (quiz_code, quiz_version_id, try_number, answered, percent, passed, graded_at,
        unit_path, organisation_code),
    CONSTRAINT assessment_graded_items_attempt_fk FOREIGN KEY (attempt_id) REFERENCES assessment_attempt (id)
        ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4;

-- Attempts graded before there was such a table; the product grades them once more and takes them off this list.
CREATE TABLE assessment_ungathered_attempt (
    attempt_id BIGINT NOT NULL PRIMARY KEY,
    CONSTRAINT assessment_ungathered_attempt_fk FOREIGN KEY (attempt_id) REFERENCES assessment_attempt (id)
        ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO assessment_ungathered_attempt (attempt_id)
SELECT id FROM assessment_attempt WHERE status = 'GRADED';

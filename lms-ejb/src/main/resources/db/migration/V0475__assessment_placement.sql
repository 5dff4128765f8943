-- A sitting of the adaptive test that proposes a level for each domain.
CREATE TABLE assessment_placement (
    id                BIGINT      NOT NULL PRIMARY KEY,
    version           BIGINT      NOT NULL,
    code              CHAR(16)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id         BIGINT      NOT NULL,
    -- the person again while the placement is open: nobody has two
    open_key          BIGINT      NULL,
    learner_group     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- where the person belonged when it was begun; empty for none
    unit_path         VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organisation_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    framework         VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seed              BIGINT      NOT NULL,
    status            VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- number of the question that waits for an answer; of the last one when the placement is over
    position          INT         NOT NULL,
    started_at        DATETIME(6) NOT NULL,
    ended_at          DATETIME(6) NULL,
    UNIQUE KEY assessment_placement_code (code),
    UNIQUE KEY assessment_placement_open (open_key),
    KEY assessment_placement_person (person_id, started_at),
    CONSTRAINT assessment_placement_person_fk FOREIGN KEY (person_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4;

-- A question of a placement, with its answer once there is one. What was known about the person before the answer stands
-- beside it: difficulties are fitted to that.
CREATE TABLE assessment_placement_answer (
    id                  BIGINT      NOT NULL PRIMARY KEY,
    placement_id        BIGINT      NOT NULL,
    position            INT         NOT NULL,
    question_version_id BIGINT      NOT NULL,
    question_code       VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    domain              VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    competence          VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    competence_level    INT         NOT NULL,
    difficulty          DOUBLE      NOT NULL,
    ability             DOUBLE      NOT NULL,
    ability_error       DOUBLE      NOT NULL,
    drawn               LONGTEXT    CHARACTER SET utf8mb4 NOT NULL,
    response            LONGTEXT    CHARACTER SET utf8mb4 NULL,
    outcome             VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    answered_at         DATETIME(6) NULL,
    UNIQUE KEY assessment_placement_answer_place (placement_id, position),
    KEY assessment_placement_answer_question (question_version_id, answered_at),
    CONSTRAINT assessment_placement_answer_placement_fk FOREIGN KEY (placement_id) REFERENCES assessment_placement (id)
        ON DELETE CASCADE,
    CONSTRAINT assessment_placement_answer_question_fk FOREIGN KEY (question_version_id)
        REFERENCES assessment_question_version (id)
) DEFAULT CHARACTER SET utf8mb4;

-- What a finished placement proposes for a domain; never changes.
CREATE TABLE assessment_placement_level (
    id            BIGINT      NOT NULL PRIMARY KEY,
    placement_id  BIGINT      NOT NULL,
    domain        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    level         INT         NOT NULL,
    -- the highest level that could be told with the questions there were
    top_level     INT         NOT NULL,
    certainty     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    chance        DOUBLE      NOT NULL,
    ability       DOUBLE      NOT NULL,
    ability_error DOUBLE      NOT NULL,
    asked         INT         NOT NULL,
    UNIQUE KEY assessment_placement_level_once (placement_id, domain),
    CONSTRAINT assessment_placement_level_placement_fk FOREIGN KEY (placement_id) REFERENCES assessment_placement (id)
        ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4;

-- Difficulties fitted to answers; a question version without a row has the difficulty its author's level gives it.
CREATE TABLE assessment_question_difficulty (
    question_version_id BIGINT      NOT NULL PRIMARY KEY,
    difficulty          DOUBLE      NOT NULL,
    answers             INT         NOT NULL,
    fitted_at           DATETIME(6) NOT NULL,
    CONSTRAINT assessment_question_difficulty_fk FOREIGN KEY (question_version_id)
        REFERENCES assessment_question_version (id)
) DEFAULT CHARACTER SET utf8mb4;

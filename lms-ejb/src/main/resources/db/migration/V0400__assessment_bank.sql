CREATE TABLE assessment_question (
    id             BIGINT      NOT NULL PRIMARY KEY,
    version        BIGINT      NOT NULL,
    code           VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bank           VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    current_number INT         NOT NULL,
    active         TINYINT(1)  NOT NULL,
    UNIQUE KEY assessment_question_code (code),
    KEY assessment_question_bank (bank, active)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE assessment_question_version (
    id              BIGINT       NOT NULL PRIMARY KEY,
    question_id     BIGINT       NOT NULL,
    question_code   VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number          INT          NOT NULL,
    kind            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    intended_use    VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    lesson          VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    nature          VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    competence      VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    competence_level INT         NOT NULL,
    title           VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
    content         LONGTEXT     CHARACTER SET utf8mb4 NOT NULL,
    content_hash    CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at      DATETIME(6)  NOT NULL,
    UNIQUE KEY assessment_question_version_number (question_id, number),
    KEY assessment_question_version_lesson (lesson),
    CONSTRAINT assessment_question_version_fk FOREIGN KEY (question_id) REFERENCES assessment_question (id)
) DEFAULT CHARACTER SET utf8mb4;

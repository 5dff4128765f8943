CREATE TABLE assessment_rule_set (
    id            BIGINT      NOT NULL PRIMARY KEY,
    code          VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number        INT         NOT NULL,
    learner_group VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source        LONGTEXT    CHARACTER SET utf8mb4 NOT NULL,
    loaded_at     DATETIME(6) NOT NULL,
    UNIQUE KEY assessment_rule_set_number (code, number)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE assessment_quiz (
    id             BIGINT       NOT NULL PRIMARY KEY,
    version        BIGINT       NOT NULL,
    code           VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    current_number INT          NOT NULL,
    UNIQUE KEY assessment_quiz_code (code)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE assessment_quiz_version (
    id           BIGINT       NOT NULL PRIMARY KEY,
    quiz_id      BIGINT       NOT NULL,
    quiz_code    VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number       INT          NOT NULL,
    definition   LONGTEXT     CHARACTER SET utf8mb4 NOT NULL,
    rule_set_id  BIGINT       NOT NULL,
    content_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    published_at DATETIME(6)  NOT NULL,
    UNIQUE KEY assessment_quiz_version_number (quiz_id, number),
    CONSTRAINT assessment_quiz_version_quiz_fk FOREIGN KEY (quiz_id) REFERENCES assessment_quiz (id),
    CONSTRAINT assessment_quiz_version_rules_fk FOREIGN KEY (rule_set_id) REFERENCES assessment_rule_set (id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE assessment_quiz_pool (
    quiz_version_id     BIGINT NOT NULL,
    question_version_id BIGINT NOT NULL,
    PRIMARY KEY (quiz_version_id, question_version_id),
    KEY assessment_quiz_pool_question (question_version_id),
    CONSTRAINT assessment_quiz_pool_quiz_fk FOREIGN KEY (quiz_version_id) REFERENCES assessment_quiz_version (id),
    CONSTRAINT assessment_quiz_pool_question_fk FOREIGN KEY (question_version_id)
        REFERENCES assessment_question_version (id)
) DEFAULT CHARACTER SET utf8mb4;

-- How often questions of live quizzes were drawn, by day. Counted in the background from the attempts: beginning an attempt
-- writes nothing here. Question 0 counts the attempts.
CREATE TABLE assessment_item_exposure (
    quiz_code           VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    day                 DATE         NOT NULL,
    question_version_id BIGINT       NOT NULL,
    shown               INT          NOT NULL,
    PRIMARY KEY (quiz_code, day, question_version_id)
) DEFAULT CHARACTER SET utf8mb4;

-- Up to which attempt has been counted; ids grow with time.
CREATE TABLE assessment_exposure_mark (
    id           INT    NOT NULL PRIMARY KEY,
    last_attempt BIGINT NOT NULL
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO assessment_exposure_mark (id, last_attempt)
SELECT 1, COALESCE(MAX(id), 0) FROM assessment_attempt;

-- What people said an answer is worth, once it counts; how it came about stands with the grading desk.
CREATE TABLE assessment_settled_mark (
    id         BIGINT       NOT NULL PRIMARY KEY,
    attempt_id BIGINT       NOT NULL,
    position   INT          NOT NULL,
    -- share of the whole mark, n/d
    share      VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- points by criterion and what was written to the learner, as JSON
    details    LONGTEXT     CHARACTER SET utf8mb4 NOT NULL,
    settled_at DATETIME(6)  NOT NULL,
    UNIQUE KEY assessment_settled_mark_once (attempt_id, position),
    CONSTRAINT assessment_settled_mark_fk FOREIGN KEY (attempt_id) REFERENCES assessment_attempt (id)
        ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4;

-- Changes whenever what may be drawn from the banks changes: approved, retired, restored, tagged, loaded. Nodes compare it
-- before they draw, so that all of them know at once.
CREATE TABLE assessment_bank_stamp (
    id    INT    NOT NULL PRIMARY KEY,
    stamp BIGINT NOT NULL
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO assessment_bank_stamp (id, stamp) VALUES (1, 1);

-- A live version draws from whatever its bank holds when an attempt begins; its pool is what it could ever draw.
ALTER TABLE assessment_quiz_version
    ADD COLUMN live TINYINT(1) NOT NULL DEFAULT 0,
    ADD KEY assessment_quiz_version_live (live);

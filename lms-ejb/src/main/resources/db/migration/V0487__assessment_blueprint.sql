-- Blueprints written on pages: the working text; editions are versions of the quiz blueprint/<id>.
CREATE TABLE assessment_blueprint (
    id                BIGINT       NOT NULL PRIMARY KEY,
    version           BIGINT       NOT NULL,
    title             VARCHAR(160) CHARACTER SET utf8mb4 NOT NULL,
    search_text       VARCHAR(400) CHARACTER SET utf8mb4 NOT NULL,
    bank              VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- whose it is: / for everybody's, else a unit's path or an organisation
    unit_path         VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organisation_code VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place_name        VARCHAR(400) CHARACTER SET utf8mb4 NOT NULL,
    quiz_code         VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    definition        LONGTEXT     CHARACTER SET utf8mb4 NOT NULL,
    questions         INT          NOT NULL,
    -- the edition that is taken now; 0 for none
    edition           INT          NOT NULL,
    -- whether the working text says the same as that edition
    is_published      TINYINT(1)   NOT NULL,
    -- whether learners of the place may take it on their own; else in exams only
    is_open           TINYINT(1)   NOT NULL,
    changed_at        DATETIME(6)  NOT NULL,
    UNIQUE KEY assessment_blueprint_quiz (quiz_code),
    KEY assessment_blueprint_changed (changed_at)
) DEFAULT CHARACTER SET utf8mb4;

-- Fixed forms made from an edition; two of a pair are parallel.
CREATE TABLE assessment_blueprint_form (
    id           BIGINT       NOT NULL PRIMARY KEY,
    blueprint_id BIGINT       NOT NULL,
    pair         INT          NOT NULL,
    letter       CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- ids of the question versions, section by section; sections parted by /
    items        LONGTEXT     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    edition      INT          NOT NULL,
    -- the quiz it became for exams; empty for none
    quiz_code    VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at      DATETIME(6)  NOT NULL,
    UNIQUE KEY assessment_blueprint_form_once (blueprint_id, pair, letter),
    CONSTRAINT assessment_blueprint_form_fk FOREIGN KEY (blueprint_id) REFERENCES assessment_blueprint (id)
) DEFAULT CHARACTER SET utf8mb4;

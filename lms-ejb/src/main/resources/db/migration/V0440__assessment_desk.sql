-- Questions written at the desk: folders, one working version each, what their approved versions became in the bank.
ALTER TABLE assessment_question
    ADD COLUMN origin    VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'FILE',
    -- where the question may be asked; / is everywhere
    ADD COLUMN unit_path VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '/';

CREATE TABLE assessment_desk_folder (
    id                BIGINT       NOT NULL PRIMARY KEY,
    version           BIGINT       NOT NULL,
    parent_id         BIGINT,
    name              VARCHAR(120) CHARACTER SET utf8mb4 NOT NULL,
    -- whose it is: / for everybody's, else a unit's path or an organisation
    unit_path         VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organisation_code VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- the folder of content/banks whose questions it shows; empty for folders of the desk
    bank              VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY assessment_desk_folder_bank (bank),
    CONSTRAINT assessment_desk_folder_parent_fk FOREIGN KEY (parent_id) REFERENCES assessment_desk_folder (id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE assessment_desk_question (
    id               BIGINT        NOT NULL PRIMARY KEY,
    version          BIGINT        NOT NULL,
    code             VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    folder_id        BIGINT        NOT NULL,
    origin           VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status           VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- the status before it was retired; empty for none
    retired_from     VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- the version that quizzes draw; 0 for none
    approved_number  INT           NOT NULL,
    kind             VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title            VARCHAR(200)  CHARACTER SET utf8mb4 NOT NULL,
    stem             VARCHAR(300)  CHARACTER SET utf8mb4 NOT NULL,
    -- without diacritics: what words are looked for in, and what near-equal questions are found by
    search_text      LONGTEXT      CHARACTER SET utf8mb4 NOT NULL,
    search_stem      VARCHAR(1000) CHARACTER SET utf8mb4 NOT NULL,
    content          LONGTEXT      CHARACTER SET utf8mb4 NOT NULL,
    -- what it is for; empty or 0 while nobody has said
    bank             VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    intended_use     VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    lesson           VARCHAR(160)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    nature           VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    competence       VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    competence_level INT           NOT NULL,
    source_note      VARCHAR(500)  CHARACTER SET utf8mb4 NOT NULL,
    -- why it was sent back; empty when it was not
    reason           VARCHAR(500)  CHARACTER SET utf8mb4 NOT NULL,
    -- 0 and empty for the product itself; a pseudonym when the person was erased
    changed_by       BIGINT        NOT NULL,
    changed_by_name  VARCHAR(120)  CHARACTER SET utf8mb4 NOT NULL,
    changed_at       DATETIME(6)   NOT NULL,
    UNIQUE KEY assessment_desk_question_code (code),
    KEY assessment_desk_question_folder (folder_id, changed_at),
    KEY assessment_desk_question_status (status),
    KEY assessment_desk_question_person (changed_by),
    CONSTRAINT assessment_desk_question_folder_fk FOREIGN KEY (folder_id) REFERENCES assessment_desk_folder (id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE assessment_desk_tag (
    question_id BIGINT      NOT NULL,
    tag         VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (question_id, tag),
    KEY assessment_desk_tag_tag (tag),
    CONSTRAINT assessment_desk_tag_fk FOREIGN KEY (question_id) REFERENCES assessment_desk_question (id)
) DEFAULT CHARACTER SET utf8mb4;

-- Everybody who wrote at the working version; none of them approves it.
CREATE TABLE assessment_desk_hand (
    question_id BIGINT NOT NULL,
    person_id   BIGINT NOT NULL,
    PRIMARY KEY (question_id, person_id),
    KEY assessment_desk_hand_person (person_id),
    CONSTRAINT assessment_desk_hand_fk FOREIGN KEY (question_id) REFERENCES assessment_desk_question (id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE assessment_desk_approval (
    question_id      BIGINT       NOT NULL,
    number           INT          NOT NULL,
    approved_by      BIGINT       NOT NULL,
    approved_by_name VARCHAR(120) CHARACTER SET utf8mb4 NOT NULL,
    approved_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (question_id, number),
    KEY assessment_desk_approval_person (approved_by),
    CONSTRAINT assessment_desk_approval_fk FOREIGN KEY (question_id) REFERENCES assessment_desk_question (id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE assessment_desk_comment (
    id              BIGINT        NOT NULL PRIMARY KEY,
    version         BIGINT        NOT NULL,
    question_id     BIGINT        NOT NULL,
    author          BIGINT        NOT NULL,
    author_name     VARCHAR(120)  CHARACTER SET utf8mb4 NOT NULL,
    text            VARCHAR(2000) CHARACTER SET utf8mb4 NOT NULL,
    written_at      DATETIME(6)   NOT NULL,
    resolved        TINYINT(1)    NOT NULL,
    KEY assessment_desk_comment_question (question_id, resolved),
    KEY assessment_desk_comment_author (author),
    CONSTRAINT assessment_desk_comment_fk FOREIGN KEY (question_id) REFERENCES assessment_desk_question (id)
) DEFAULT CHARACTER SET utf8mb4;

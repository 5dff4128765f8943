CREATE TABLE identity_unit (
    code        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    parent_code VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    path        VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    type        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name        VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_vietnamese_ci NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_to    DATE         NULL,
    KEY identity_unit_parent (parent_code, name),
    KEY identity_unit_path (path),
    CONSTRAINT identity_unit_parent_fk FOREIGN KEY (parent_code) REFERENCES identity_unit (code)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE identity_organisation (
    code      VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name      VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_vietnamese_ci NOT NULL,
    unit_code VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY identity_organisation_unit (unit_code, name),
    CONSTRAINT identity_organisation_unit_fk FOREIGN KEY (unit_code) REFERENCES identity_unit (code)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE identity_person (
    id                BIGINT       NOT NULL PRIMARY KEY,
    version           BIGINT       NOT NULL,
    full_name         VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_vietnamese_ci NOT NULL,
    birth_date        DATE         NOT NULL,
    main_group        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_code         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    organisation_code VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    identity_level    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    verified_how      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    verified_at       DATETIME(6)  NULL,
    verified_by       BIGINT       NULL,
    citizen_id_sealed VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL,
    citizen_id_hash   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    created_at        DATETIME(6)  NOT NULL,
    UNIQUE KEY identity_person_citizen_id (citizen_id_hash),
    KEY identity_person_unit (unit_code),
    CONSTRAINT identity_person_unit_fk FOREIGN KEY (unit_code) REFERENCES identity_unit (code),
    CONSTRAINT identity_person_organisation_fk FOREIGN KEY (organisation_code) REFERENCES identity_organisation (code)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE identity_person_group (
    person_id     BIGINT      NOT NULL,
    learner_group VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (person_id, learner_group),
    CONSTRAINT identity_person_group_person_fk FOREIGN KEY (person_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE identity_account (
    id            BIGINT       NOT NULL PRIMARY KEY,
    version       BIGINT       NOT NULL,
    person_id     BIGINT       NOT NULL,
    login_name    VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    password_hash VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    failures      INT          NOT NULL,
    locked_until  DATETIME(6)  NULL,
    UNIQUE KEY identity_account_login (login_name),
    KEY identity_account_person (person_id),
    CONSTRAINT identity_account_person_fk FOREIGN KEY (person_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE identity_role_grant (
    id         BIGINT      NOT NULL PRIMARY KEY,
    person_id  BIGINT      NOT NULL,
    role       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope_id   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope_path VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    granted_at DATETIME(6) NOT NULL,
    UNIQUE KEY identity_role_grant_once (person_id, role, scope_kind, scope_id),
    CONSTRAINT identity_role_grant_person_fk FOREIGN KEY (person_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE identity_session (
    token_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    person_id  BIGINT      NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    KEY identity_session_person (person_id),
    KEY identity_session_expires (expires_at),
    CONSTRAINT identity_session_person_fk FOREIGN KEY (person_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE identity_consent (
    id            BIGINT       NOT NULL PRIMARY KEY,
    person_id     BIGINT       NOT NULL,
    purpose       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text_version  INT          NOT NULL,
    guardian_name VARCHAR(120) CHARACTER SET utf8mb4 NULL,
    given_at      DATETIME(6)  NOT NULL,
    KEY identity_consent_person (person_id, purpose),
    CONSTRAINT identity_consent_person_fk FOREIGN KEY (person_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4;

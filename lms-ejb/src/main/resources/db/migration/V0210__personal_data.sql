-- Whose account may do nothing but one thing, and why.
ALTER TABLE identity_account
    ADD COLUMN one_time_password    BOOLEAN     NOT NULL DEFAULT FALSE,
    ADD COLUMN consent_withdrawn_at DATETIME(6) NULL,
    ADD COLUMN deletion_asked_at    DATETIME(6) NULL;

-- The name as it is searched for: folded, lower case. Rows from before are filled in at the next start.
ALTER TABLE identity_person
    ADD COLUMN search_name   VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
    ADD COLUMN registered_by BIGINT       NULL,
    ADD COLUMN erased_at     DATETIME(6)  NULL,
    ADD KEY identity_person_birth (birth_date, search_name),
    ADD KEY identity_person_organisation (organisation_code, search_name);

ALTER TABLE identity_organisation
    ADD COLUMN search_name VARCHAR(240) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
    ADD COLUMN closed_on   DATE NULL;

-- A ledger: each row says that somebody agreed, or took it back; the newest row of a purpose holds.
ALTER TABLE identity_consent
    ADD COLUMN deed        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'GIVEN',
    ADD COLUMN channel     VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'SELF',
    ADD COLUMN recorded_by BIGINT NULL;
ALTER TABLE identity_consent RENAME COLUMN given_at TO happened_at;

-- The answers of an attempt become a chain. Null: received before there were receipts.
ALTER TABLE assessment_answer_event
    ADD COLUMN sequence_number INT NULL,
    -- SHA-256 of the event and of the digest before it
    ADD COLUMN digest BINARY(32) NULL,
    -- id of the signing key (8 bytes), then its Ed25519 signature (64 bytes) of the receipt
    ADD COLUMN signature BINARY(72) NULL;
-- Two nodes cannot both add the next link.
ALTER TABLE assessment_answer_event ADD UNIQUE KEY assessment_answer_event_chain (attempt_id, sequence_number);

-- What grading said about the end of the chain and the score: a JWS in compact form. Null: open, or graded before.
ALTER TABLE assessment_attempt ADD COLUMN seal TEXT CHARACTER SET ascii COLLATE ascii_bin NULL;

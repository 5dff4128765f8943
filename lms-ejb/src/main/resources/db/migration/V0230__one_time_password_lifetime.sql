-- A one-time password lets in up to this day; without one, for as long as it is not changed.
ALTER TABLE identity_account
    ADD COLUMN one_time_last_day DATE NULL;

UPDATE identity_account SET one_time_last_day = DATE_ADD(CURRENT_DATE, INTERVAL 14 DAY) WHERE one_time_password;

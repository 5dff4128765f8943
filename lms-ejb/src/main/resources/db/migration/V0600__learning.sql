CREATE TABLE learning_enrolment (
    id           BIGINT      NOT NULL PRIMARY KEY,
    person_id    BIGINT      NOT NULL,
    path_slug    VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    enrolled_at  DATETIME(6) NOT NULL,
    completed_at DATETIME(6) NULL,
    UNIQUE KEY learning_enrolment_once (person_id, path_slug),
    CONSTRAINT learning_enrolment_person_fk FOREIGN KEY (person_id) REFERENCES identity_person (id),
    CONSTRAINT learning_enrolment_path_fk FOREIGN KEY (path_slug) REFERENCES catalog_path (slug)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE learning_lesson_progress (
    id           BIGINT       NOT NULL PRIMARY KEY,
    person_id    BIGINT       NOT NULL,
    path_slug    VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    course_slug  VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    lesson_slug  VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    opened_at    DATETIME(6)  NULL,
    passed_at    DATETIME(6)  NULL,
    best_percent DECIMAL(7,4) NULL,
    UNIQUE KEY learning_lesson_progress_once (person_id, path_slug, course_slug, lesson_slug),
    CONSTRAINT learning_lesson_progress_person_fk FOREIGN KEY (person_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4;

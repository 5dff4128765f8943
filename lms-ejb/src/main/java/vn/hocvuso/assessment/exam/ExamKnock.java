package vn.hocvuso.assessment.exam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Somebody's wrong access codes in a row, at whatever door. */
@Entity
@Table(name = "assessment_exam_knock")
class ExamKnock {

    /** Wrong codes that cost nothing: small keys, a board far away. */
    static final int FREE = 5;

    private static final Duration FIRST_REST = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 5;

    @Id
    @Column(name = "person_id")
    private long personId;

    @Column(name = "failures", nullable = false)
    private int failures;

    @Column(name = "rest_until")
    private Instant restUntil;

    protected ExamKnock() {}

    ExamKnock(long personId) {
        this.personId = personId;
    }

    boolean isRestingAt(Instant now) {
        return restUntil != null && now.isBefore(restUntil);
    }

    /** Each further wrong code costs twice the time of the one before: 30 seconds, at most 16 minutes. */
    void codeWasWrong(Instant now) {
        failures++;
        if (failures > FREE) {
            int doublings = Math.min(failures - FREE - 1, MOST_DOUBLINGS);
            restUntil = now.plus(FIRST_REST.multipliedBy(1L << doublings));
        }
    }

    void codeWasRight() {
        failures = 0;
        restUntil = null;
    }

    Instant restUntil() {
        return restUntil;
    }
}

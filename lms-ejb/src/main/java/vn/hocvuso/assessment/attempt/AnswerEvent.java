package vn.hocvuso.assessment.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One answer given at one position; never changed, never removed. Rows are made by {@link AttemptRepository}. */
@Entity
@Table(name = "assessment_answer_event")
class AnswerEvent {

    @Id
    private long id;

    @Column(name = "attempt_id", nullable = false, updatable = false)
    private long attemptId;

    @Column(name = "event_id", length = 80, nullable = false, updatable = false)
    private String eventId;

    @Column(name = "position", nullable = false, updatable = false)
    private int position;

    @Column(name = "response", nullable = false, updatable = false)
    private String response;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    protected AnswerEvent() {}
}

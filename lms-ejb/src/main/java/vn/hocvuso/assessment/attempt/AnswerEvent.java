package vn.hocvuso.assessment.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One answer given at one position; never changed, never removed. Rows are made by {@link AnswerLog}. */
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

    /** Null for an answer from before there were receipts. */
    @Column(name = "sequence_number", updatable = false)
    private Integer sequenceNumber;

    @Column(name = "digest", updatable = false)
    private byte[] digest;

    /** Id of the signing key, then the signature of the receipt. */
    @Column(name = "signature", updatable = false)
    private byte[] signature;

    protected AnswerEvent() {}
}

package vn.hocvuso.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

@Entity
@Table(name = "platform_outbox")
class OutboxRow {

    private static final int MAX_ERROR = 500;
    private static final int MAX_DOUBLINGS = 10;

    @Id
    private long id;

    @Column(name = "handler", length = 60, nullable = false, updatable = false)
    private String handler;

    @Column(name = "payload", length = 500, nullable = false, updatable = false)
    private String payload;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "last_error", length = MAX_ERROR)
    private String lastError;

    protected OutboxRow() {}

    OutboxRow(long id, String handler, String payload, Instant dueAt) {
        this.id = id;
        this.handler = handler;
        this.payload = payload;
        this.dueAt = dueAt;
    }

    String handler() {
        return handler;
    }

    String payload() {
        return payload;
    }

    /** Waits twice as long after each failure: 10 s, 20 s, … about 3 hours. */
    void failed(String error, Instant now) {
        attempts++;
        lastError = error.length() > MAX_ERROR ? error.substring(0, MAX_ERROR) : error;
        dueAt = now.plus(Duration.ofSeconds(10L << Math.min(attempts - 1, MAX_DOUBLINGS)));
    }
}

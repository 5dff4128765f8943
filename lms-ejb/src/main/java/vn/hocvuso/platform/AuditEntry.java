package vn.hocvuso.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "platform_audit_entry")
class AuditEntry {

    static final int MAX_DETAILS = 1000;

    @Id
    private long id;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    @Column(name = "actor", length = 80, nullable = false, updatable = false)
    private String actor;

    @Column(name = "action", length = 80, nullable = false, updatable = false)
    private String action;

    @Column(name = "subject_type", length = 40, nullable = false, updatable = false)
    private String subjectType;

    @Column(name = "subject_id", length = 80, nullable = false, updatable = false)
    private String subjectId;

    @Column(name = "details", length = MAX_DETAILS, nullable = false, updatable = false)
    private String details;

    protected AuditEntry() {}

    AuditEntry(
            long id,
            Instant happenedAt,
            String actor,
            String action,
            String subjectType,
            String subjectId,
            String details) {
        this.id = id;
        this.happenedAt = happenedAt;
        this.actor = actor;
        this.action = action;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.details = details.length() > MAX_DETAILS ? details.substring(0, MAX_DETAILS) : details;
    }

    AuditLine line() {
        return new AuditLine(happenedAt, actor, action);
    }
}

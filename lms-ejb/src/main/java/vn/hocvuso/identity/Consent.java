package vn.hocvuso.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Proof that somebody agreed to one purpose, or took it back (Luật 91/2025/QH15, Điều 9): which words, when, through whom.
 * Rows are added and never changed; the newest of a purpose holds.
 */
@Entity
@Table(name = "identity_consent")
class Consent {

    @Id
    private long id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", length = 40, nullable = false, updatable = false)
    private ConsentPurpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "deed", length = 10, nullable = false, updatable = false)
    private ConsentDeed deed;

    @Column(name = "text_version", nullable = false, updatable = false)
    private int textVersion;

    @Column(name = "guardian_name", length = 120, updatable = false)
    private String guardianName;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", length = 10, nullable = false, updatable = false)
    private Channel channel;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    protected Consent() {}

    /**
     * A row of the ledger.
     *
     * @param guardianName the legal representative who decided for a child, else null
     * @param recordedBy id of the officer, 0 when the person did it
     */
    Consent(
            long id,
            long personId,
            ConsentPurpose purpose,
            ConsentDeed deed,
            String guardianName,
            long recordedBy,
            Instant happenedAt) {
        this.id = id;
        this.personId = personId;
        this.purpose = purpose;
        this.deed = deed;
        this.textVersion = purpose.textVersion();
        this.guardianName = guardianName;
        this.channel = recordedBy == 0 ? Channel.SELF : Channel.OFFICER;
        this.recordedBy = recordedBy == 0 ? null : recordedBy;
        this.happenedAt = happenedAt;
    }

    boolean isGiven() {
        return deed == ConsentDeed.GIVEN;
    }

    ConsentPurpose purpose() {
        return purpose;
    }

    ConsentRow row() {
        return new ConsentRow(
                purpose, deed, textVersion, guardianName == null ? "" : guardianName, channel, happenedAt);
    }
}

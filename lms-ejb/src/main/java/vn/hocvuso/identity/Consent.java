package vn.hocvuso.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Proof that somebody agreed to one purpose (Luật 91/2025/QH15, Điều 9): which words, when, through whom. */
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

    @Column(name = "text_version", nullable = false, updatable = false)
    private int textVersion;

    @Column(name = "guardian_name", length = 120, updatable = false)
    private String guardianName;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    protected Consent() {}

    Consent(long id, long personId, ConsentPurpose purpose, int textVersion, String guardianName, Instant givenAt) {
        this.id = id;
        this.personId = personId;
        this.purpose = purpose;
        this.textVersion = textVersion;
        this.guardianName = guardianName;
        this.givenAt = givenAt;
    }
}

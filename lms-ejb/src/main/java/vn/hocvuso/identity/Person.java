package vn.hocvuso.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** A human being known to the platform, with or without an account. */
@Entity
@Table(name = "identity_person")
class Person {

    @Id
    private long id;

    @Version
    private long version;

    @Column(name = "full_name", length = 120, nullable = false)
    private String fullName;

    @Column(name = "birth_date", nullable = false)
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "main_group", length = 20, nullable = false)
    private LearnerGroup mainGroup;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "identity_person_group", joinColumns = @JoinColumn(name = "person_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "learner_group", length = 20, nullable = false)
    private Set<LearnerGroup> groups = EnumSet.noneOf(LearnerGroup.class);

    @Column(name = "unit_code", length = 20)
    private String unitCode;

    @Column(name = "organisation_code", length = 40)
    private String organisationCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_level", length = 20, nullable = false)
    private IdentityLevel identityLevel = IdentityLevel.DECLARED;

    @Enumerated(EnumType.STRING)
    @Column(name = "verified_how", length = 20)
    private VerificationMethod verifiedHow;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "verified_by")
    private Long verifiedBy;

    @Column(name = "citizen_id_sealed", length = 120)
    private String citizenIdSealed;

    @Column(name = "citizen_id_hash", length = 64)
    private String citizenIdHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Person() {}

    Person(long id, String fullName, LocalDate birthDate, LearnerGroup mainGroup, Instant createdAt) {
        this.id = id;
        this.fullName = fullName;
        this.birthDate = birthDate;
        this.mainGroup = mainGroup;
        this.groups.add(mainGroup);
        this.createdAt = createdAt;
    }

    void livesIn(String newUnitCode) {
        unitCode = newUnitCode;
    }

    void belongsTo(String newOrganisationCode) {
        organisationCode = newOrganisationCode;
    }

    void learnsAs(LearnerGroup group) {
        mainGroup = group;
        groups.add(group);
    }

    /** Identity becomes surer, never less sure. */
    void verified(IdentityLevel level, VerificationMethod how, long by, Instant when) {
        if (level.compareTo(identityLevel) >= 0) {
            identityLevel = level;
            verifiedHow = how;
            verifiedBy = by == 0 ? null : by;
            verifiedAt = when;
        }
    }

    void holdsCitizenId(String sealed, String hash) {
        citizenIdSealed = sealed;
        citizenIdHash = hash;
    }

    long id() {
        return id;
    }

    String fullName() {
        return fullName;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    LearnerGroup mainGroup() {
        return mainGroup;
    }

    Set<LearnerGroup> groups() {
        return groups;
    }

    String unitCode() {
        return unitCode;
    }

    String organisationCode() {
        return organisationCode;
    }

    IdentityLevel identityLevel() {
        return identityLevel;
    }

    VerificationMethod verifiedHow() {
        return verifiedHow;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }

    Long verifiedBy() {
        return verifiedBy;
    }
}

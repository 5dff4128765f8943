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
import vn.hocvuso.shared.SearchText;

/** A human being known to the platform, with or without an account. */
@Entity
@Table(name = "identity_person")
class Person {

    private static final int MAX_SEARCH_NAME = 160;
    private static final LocalDate UNKNOWN_BIRTH_DATE = LocalDate.of(1900, 1, 1);

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

    @Column(name = "search_name", length = MAX_SEARCH_NAME, nullable = false)
    private String searchName;

    @Column(name = "registered_by", updatable = false)
    private Long registeredBy;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected Person() {}

    Person(long id, String fullName, LocalDate birthDate, LearnerGroup mainGroup, Instant createdAt) {
        this.id = id;
        this.birthDate = birthDate;
        this.mainGroup = mainGroup;
        this.groups.add(mainGroup);
        this.createdAt = createdAt;
        isCalled(fullName);
    }

    /** An officer made the account for somebody who stood before them. */
    void wasRegisteredBy(long officer) {
        registeredBy = officer;
    }

    private void isCalled(String name) {
        fullName = name;
        foldName();
    }

    /** Makes the name findable; repeating it changes nothing. */
    void foldName() {
        String folded = SearchText.fold(fullName);
        searchName = folded.length() > MAX_SEARCH_NAME ? folded.substring(0, MAX_SEARCH_NAME) : folded;
    }

    boolean isFindable() {
        return !searchName.isEmpty();
    }

    /**
     * Name or birth date were wrong. What an officer or the identity service vouched for was the old ones, so the new ones
     * count as declared only.
     *
     * @return whether an identity check was lost by it
     */
    boolean correct(String name, LocalDate born) {
        if (name.equals(fullName) && born.equals(birthDate)) {
            return false;
        }
        isCalled(name);
        birthDate = born;
        boolean wasVerified = identityLevel != IdentityLevel.DECLARED;
        forgetCheck();
        return wasVerified;
    }

    private void forgetCheck() {
        identityLevel = IdentityLevel.DECLARED;
        verifiedHow = null;
        verifiedBy = null;
        verifiedAt = null;
    }

    /** What is left of a person who asked for deletion: a pseudonym, the group and the commune, for the counts. */
    void erase(String pseudonym, String communeCode, Instant when) {
        fullName = pseudonym;
        searchName = "";
        birthDate = UNKNOWN_BIRTH_DATE;
        unitCode = communeCode;
        organisationCode = null;
        citizenIdSealed = null;
        citizenIdHash = null;
        forgetCheck();
        erasedAt = when;
    }

    void livesIn(String newUnitCode) {
        unitCode = newUnitCode;
    }

    /** Belongs to that organisation, or with null to none. */
    void belongsTo(String newOrganisationCode) {
        organisationCode = newOrganisationCode;
    }

    /** The group whose path the person learns on, and the groups they belong to beside it. */
    void learnsAs(LearnerGroup group, Set<LearnerGroup> beside) {
        mainGroup = group;
        Set<LearnerGroup> all = EnumSet.of(group);
        all.addAll(beside);
        groups.retainAll(all);
        groups.addAll(all);
    }

    /** Identity becomes surer, never less sure; only another name or birth date begins anew. */
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

    String searchName() {
        return searchName;
    }

    String citizenIdSealed() {
        return citizenIdSealed;
    }

    Instant createdAt() {
        return createdAt;
    }

    Long registeredBy() {
        return registeredBy;
    }

    boolean isErased() {
        return erasedAt != null;
    }
}

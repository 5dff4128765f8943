package vn.hocvuso.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.hocvuso.identity.Channel;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.shared.RuleViolationException;

/** Somebody asked that their data be deleted. The row stays as the proof that it was done, and when. */
@Entity
@Table(name = "rights_deletion_request")
class DeletionRequest {

    @Id
    private long id;

    @Version
    private long version;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    /** The person while the request is open, else null: the unique key lets one open request be. */
    @Column(name = "open_person")
    private Long openPerson;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 10, nullable = false)
    private DeletionStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", length = 10, nullable = false, updatable = false)
    private Channel channel;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    @Column(name = "guardian_name", length = 120)
    private String guardianName;

    @Column(name = "unit_path", length = 80, nullable = false, updatable = false)
    private String unitPath;

    @Column(name = "organisation_code", length = 40, nullable = false, updatable = false)
    private String organisationCode;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "planned_on", nullable = false, updatable = false)
    private LocalDate plannedOn;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "source", length = 300, nullable = false, updatable = false)
    private String source;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "pseudonym", length = 20)
    private String pseudonym;

    protected DeletionRequest() {}

    /**
     * A request made now.
     *
     * @param recordedBy who wrote it down for the person, 0 when they did so themselves
     * @param guardianName the legal representative who asks for a child, else null
     */
    DeletionRequest(
            long id,
            PersonId person,
            String unitPath,
            String organisationCode,
            long recordedBy,
            String guardianName,
            Instant now,
            LocalDate today,
            RightTerm term) {
        this.id = id;
        this.personId = person.value();
        this.openPerson = person.value();
        this.status = DeletionStatus.OPEN;
        this.unitPath = unitPath;
        this.organisationCode = organisationCode;
        this.channel = recordedBy == 0 ? Channel.SELF : Channel.OFFICER;
        this.recordedBy = recordedBy == 0 ? null : recordedBy;
        this.guardianName = guardianName;
        this.askedAt = now;
        this.plannedOn = today.plusDays(term.reconsiderDays());
        this.dueOn = today.plusDays(term.days());
        this.source = term.source();
    }

    void cancel(long by, Instant when) {
        end(DeletionStatus.CANCELLED, by, when);
    }

    void carriedOut(String newPseudonym, long by, Instant when) {
        end(DeletionStatus.DONE, by, when);
        pseudonym = newPseudonym;
        guardianName = null;
    }

    private void end(DeletionStatus how, long by, Instant when) {
        if (!isOpen()) {
            throw new RuleViolationException("rights.deletion-ended");
        }
        status = how;
        openPerson = null;
        endedBy = by == 0 ? null : by;
        endedAt = when;
    }

    boolean isOpen() {
        return status == DeletionStatus.OPEN;
    }

    /** Whether the days to think it over are gone. */
    boolean isPlannedBy(LocalDate day) {
        return !day.isBefore(plannedOn);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String unitPath() {
        return unitPath;
    }

    String organisationCode() {
        return organisationCode;
    }

    /** The request for lists; name and login name are the person's, or the pseudonym and nothing. */
    DeletionRow row(String name, String loginName, LocalDate today) {
        return new DeletionRow(
                id,
                version,
                person(),
                pseudonym == null ? name : pseudonym,
                loginName,
                status,
                channel,
                askedAt,
                plannedOn,
                dueOn,
                source,
                endedAt,
                isOpen() && today.isAfter(dueOn));
    }
}

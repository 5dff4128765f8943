package vn.hocvuso.assessment.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonId;

/** One person's sitting of the test. Rows are made by {@link PlacementRepository#open}. */
@Entity
@Table(name = "assessment_placement")
class Placement {

    @Id
    private long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "code", length = 16, nullable = false, updatable = false)
    private String code;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "open_key")
    private Long openKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "learner_group", length = 20, nullable = false, updatable = false)
    private LearnerGroup group;

    @Column(name = "unit_path", length = 80, nullable = false, updatable = false)
    private String unitPath;

    @Column(name = "organisation_code", length = 40, nullable = false, updatable = false)
    private String organisationCode;

    @Column(name = "framework", length = 80, nullable = false, updatable = false)
    private String framework;

    @Column(name = "seed", nullable = false, updatable = false)
    private long seed;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 12, nullable = false)
    private PlacementStatus status;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Placement() {}

    boolean isOpen() {
        return status == PlacementStatus.OPEN;
    }

    boolean isFinished() {
        return status == PlacementStatus.FINISHED;
    }

    /** Whether so much time has passed that the answers say little about today. */
    boolean isStaleAt(Instant now) {
        return now.isAfter(startedAt.plus(PlacementRules.RESUME));
    }

    /** The next question waits. */
    void goOn() {
        requireOpen();
        position++;
    }

    void finish(Instant now) {
        end(PlacementStatus.FINISHED, now);
    }

    void leave(Instant now) {
        end(PlacementStatus.LEFT, now);
    }

    private void end(PlacementStatus how, Instant now) {
        requireOpen();
        status = how;
        openKey = null;
        endedAt = now;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("placement " + id + " is over");
        }
    }

    long id() {
        return id;
    }

    PlacementCode code() {
        return new PlacementCode(code);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    LearnerGroup group() {
        return group;
    }

    /** Path of where the person belonged when it was begun. */
    String unitPath() {
        return unitPath;
    }

    /** Code of the organisation the person belonged to; empty for none. */
    String organisationCode() {
        return organisationCode;
    }

    String framework() {
        return framework;
    }

    long seed() {
        return seed;
    }

    int position() {
        return position;
    }

    PlacementStatus status() {
        return status;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant endedAt() {
        return endedAt;
    }
}

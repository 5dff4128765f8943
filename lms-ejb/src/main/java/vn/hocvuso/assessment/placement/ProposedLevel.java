package vn.hocvuso.assessment.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a finished placement proposes for a domain. Never changed. */
@Entity
@Table(name = "assessment_placement_level")
class ProposedLevel {

    @Id
    private long id;

    @Column(name = "placement_id", nullable = false, updatable = false)
    private long placementId;

    @Column(name = "domain", length = 20, nullable = false, updatable = false)
    private String domain;

    @Column(name = "level", nullable = false, updatable = false)
    private int level;

    @Column(name = "top_level", nullable = false, updatable = false)
    private int top;

    @Enumerated(EnumType.STRING)
    @Column(name = "certainty", length = 12, nullable = false, updatable = false)
    private Certainty certainty;

    @Column(name = "chance", nullable = false, updatable = false)
    private double chance;

    @Column(name = "ability", nullable = false, updatable = false)
    private double ability;

    @Column(name = "ability_error", nullable = false, updatable = false)
    private double error;

    @Column(name = "asked", nullable = false, updatable = false)
    private int asked;

    protected ProposedLevel() {}

    ProposedLevel(long id, long placementId, DomainLevel proposed) {
        this.id = id;
        this.placementId = placementId;
        this.domain = proposed.domain();
        this.level = proposed.level();
        this.top = proposed.top();
        this.certainty = proposed.certainty();
        this.chance = proposed.chance();
        this.ability = proposed.ability();
        this.error = proposed.error();
        this.asked = proposed.asked();
    }

    DomainLevel asRecord() {
        return new DomainLevel(domain, level, top, certainty, chance, ability, error, asked);
    }
}

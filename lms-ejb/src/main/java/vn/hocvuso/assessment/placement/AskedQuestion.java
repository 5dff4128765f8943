package vn.hocvuso.assessment.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A question of a placement, and its answer once there is one. */
@Entity
@Table(name = "assessment_placement_answer")
class AskedQuestion {

    @Id
    private long id;

    @Column(name = "placement_id", nullable = false, updatable = false)
    private long placementId;

    @Column(name = "position", nullable = false, updatable = false)
    private int position;

    @Column(name = "question_version_id", nullable = false, updatable = false)
    private long questionVersionId;

    @Column(name = "question_code", length = 80, nullable = false, updatable = false)
    private String questionCode;

    @Column(name = "domain", length = 20, nullable = false, updatable = false)
    private String domain;

    @Column(name = "competence", length = 8, nullable = false, updatable = false)
    private String competence;

    @Column(name = "competence_level", nullable = false, updatable = false)
    private int level;

    @Column(name = "difficulty", nullable = false, updatable = false)
    private double difficulty;

    @Column(name = "ability", nullable = false, updatable = false)
    private double ability;

    @Column(name = "ability_error", nullable = false, updatable = false)
    private double abilityError;

    @Column(name = "drawn", nullable = false, updatable = false)
    private String drawn;

    @Column(name = "response")
    private String response;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", length = 10)
    private AnswerOutcome outcome;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected AskedQuestion() {}

    AskedQuestion(long id, long placementId, int position, PoolItem item, Ability known, DrawnCopy copy) {
        this.id = id;
        this.placementId = placementId;
        this.position = position;
        this.questionVersionId = item.versionId();
        this.questionCode = item.questionCode();
        this.domain = item.domain();
        this.competence = item.competence();
        this.level = item.level();
        this.difficulty = item.difficulty();
        this.ability = known.mean();
        this.abilityError = known.error();
        this.drawn = copy.stored();
    }

    /**
     * Keeps the answer, once.
     *
     * @param given stored form of the response; null when the person does not know it yet
     */
    void answer(String given, AnswerOutcome became, Instant now) {
        if (isAnswered()) {
            throw new IllegalStateException("question " + position + " of placement " + placementId + " is answered");
        }
        response = given;
        outcome = became;
        answeredAt = now;
    }

    boolean isAnswered() {
        return outcome != null;
    }

    /** The question as the model needs it; {@code situation} as the bank has it. */
    PoolItem item(String situation) {
        return new PoolItem(questionVersionId, questionCode, domain, competence, level, difficulty, situation);
    }

    int position() {
        return position;
    }

    long questionVersionId() {
        return questionVersionId;
    }

    String questionCode() {
        return questionCode;
    }

    DrawnCopy copy() {
        return DrawnCopy.read(drawn);
    }

    String response() {
        return response;
    }

    AnswerOutcome outcome() {
        return outcome;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}

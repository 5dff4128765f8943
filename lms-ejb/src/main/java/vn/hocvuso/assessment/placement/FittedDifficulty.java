package vn.hocvuso.assessment.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The difficulty of a question version as answers say. Rows are made by {@link PlacementRepository#keep}. */
@Entity
@Table(name = "assessment_question_difficulty")
class FittedDifficulty {

    @Id
    @Column(name = "question_version_id")
    private long questionVersionId;

    @Column(name = "difficulty", nullable = false)
    private double difficulty;

    @Column(name = "answers", nullable = false)
    private int answers;

    @Column(name = "fitted_at", nullable = false)
    private Instant fittedAt;

    protected FittedDifficulty() {}

    long questionVersionId() {
        return questionVersionId;
    }

    double difficulty() {
        return difficulty;
    }

    int answers() {
        return answers;
    }
}

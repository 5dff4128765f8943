package vn.hocvuso.assessment.quiz;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** One immutable version of a quiz: its definition and its pool, which is frozen unless the quiz is live. */
@Entity
@Table(name = "assessment_quiz_version")
class QuizVersion {

    @Id
    private long id;

    @Column(name = "quiz_id", nullable = false, updatable = false)
    private long quizId;

    @Column(name = "quiz_code", length = 190, nullable = false, updatable = false)
    private String quizCode;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "definition", nullable = false, updatable = false)
    private String definition;

    @Column(name = "rule_set_id", nullable = false, updatable = false)
    private long ruleSetId;

    @Column(name = "content_hash", length = 64, nullable = false, updatable = false)
    private String contentHash;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(name = "live", nullable = false, updatable = false)
    private boolean live;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "assessment_quiz_pool", joinColumns = @JoinColumn(name = "quiz_version_id"))
    @Column(name = "question_version_id", nullable = false, updatable = false)
    private Set<Long> pool = new HashSet<>();

    protected QuizVersion() {}

    QuizVersion(
            long id,
            Quiz quiz,
            QuizDefinition definition,
            long ruleSetId,
            Collection<Long> pool,
            String contentHash,
            Instant now) {
        this.id = id;
        this.quizId = quiz.id();
        this.quizCode = quiz.code();
        this.number = quiz.nextNumber();
        this.definition = definition.toJson();
        this.live = definition.live().isPresent();
        this.ruleSetId = ruleSetId;
        this.pool.addAll(pool);
        this.contentHash = contentHash;
        this.publishedAt = now;
    }

    long id() {
        return id;
    }

    String quizCode() {
        return quizCode;
    }

    int number() {
        return number;
    }

    QuizDefinition definition() {
        return QuizDefinition.ofJson(definition);
    }

    long ruleSetId() {
        return ruleSetId;
    }

    String contentHash() {
        return contentHash;
    }

    /** What a live quiz could draw becomes more; a frozen pool never changes. */
    void mayDraw(Collection<Long> questionVersionIds) {
        if (!live) {
            throw new IllegalStateException("the pool of " + quizCode + " is frozen");
        }
        pool.addAll(questionVersionIds);
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Set<Long> pool() {
        return Set.copyOf(pool);
    }
}

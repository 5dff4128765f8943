package vn.hocvuso.assessment.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import vn.hocvuso.assessment.attempt.ItemsGraded;
import vn.hocvuso.identity.PersonCard;

/** A graded attempt as statistics need it: whose, where they belonged, and its packed items. Never changed. */
@Entity
@Table(name = "assessment_graded_items")
class StoredItems {

    @Id
    @Column(name = "attempt_id")
    private long attemptId;

    @Column(name = "quiz_version_id", nullable = false, updatable = false)
    private long quizVersionId;

    @Column(name = "quiz_code", length = 190, nullable = false, updatable = false)
    private String quizCode;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "try_number", nullable = false, updatable = false)
    private int tryNumber;

    @Column(name = "learner_group", length = 20, nullable = false, updatable = false)
    private String learnerGroup;

    @Column(name = "unit_path", length = 80, nullable = false, updatable = false)
    private String unitPath;

    @Column(name = "organisation_code", length = 40, nullable = false, updatable = false)
    private String organisationCode;

    @Column(name = "graded_at", nullable = false, updatable = false)
    private Instant gradedAt;

    @Column(name = "answered", nullable = false, updatable = false)
    private int answered;

    @Column(name = "percent", precision = 7, scale = 4, nullable = false, updatable = false)
    private BigDecimal percent;

    @Column(name = "passed", nullable = false, updatable = false)
    private boolean passed;

    @Column(name = "items", nullable = false, updatable = false)
    private String items;

    protected StoredItems() {}

    StoredItems(ItemsGraded attempt, PersonCard person, String packed) {
        this.attemptId = attempt.attemptId();
        this.quizVersionId = attempt.quizVersionId();
        this.quizCode = attempt.quizCode();
        this.personId = attempt.person().value();
        this.tryNumber = attempt.tryNumber();
        this.learnerGroup = person.mainGroup().name();
        this.unitPath = person.unitPath();
        this.organisationCode = person.organisationCode();
        this.gradedAt = attempt.gradedAt();
        this.answered = (int) attempt.items().stream()
                .filter(item -> !item.response().isEmpty())
                .count();
        this.percent = attempt.percent();
        this.passed = attempt.passed();
        this.items = packed;
    }

    String quizCode() {
        return quizCode;
    }

    int tryNumber() {
        return tryNumber;
    }

    String learnerGroup() {
        return learnerGroup;
    }

    String unitPath() {
        return unitPath;
    }

    String organisationCode() {
        return organisationCode;
    }

    Instant gradedAt() {
        return gradedAt;
    }

    PackedItems items() {
        return new PackedItems().read(items.getBytes(StandardCharsets.US_ASCII));
    }
}

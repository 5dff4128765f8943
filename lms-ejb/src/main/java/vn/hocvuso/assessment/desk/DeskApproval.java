package vn.hocvuso.assessment.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** Who approved a version of a question. */
@Entity
@IdClass(DeskApproval.Key.class)
@Table(name = "assessment_desk_approval")
class DeskApproval {

    @Id
    @Column(name = "question_id")
    private long questionId;

    @Id
    @Column(name = "number")
    private int number;

    @Column(name = "approved_by", nullable = false)
    private long approvedBy;

    @Column(name = "approved_by_name", length = 120, nullable = false)
    private String approvedByName;

    @Column(name = "approved_at", nullable = false, updatable = false)
    private Instant approvedAt;

    protected DeskApproval() {}

    DeskApproval(long questionId, int number, Author approver) {
        this.questionId = questionId;
        this.number = number;
        this.approvedBy = approver.person();
        this.approvedByName = approver.name();
        this.approvedAt = approver.at();
    }

    /** Which version of which question. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long questionId;
        private int number;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.questionId == questionId && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(questionId, number);
        }
    }

    long questionId() {
        return questionId;
    }

    int number() {
        return number;
    }

    String approvedByName() {
        return approvedByName;
    }

    Instant approvedAt() {
        return approvedAt;
    }

    void forget(String pseudonym) {
        approvedBy = 0;
        approvedByName = pseudonym;
    }
}

package vn.hocvuso.assessment.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.hocvuso.assessment.bank.BankQueries;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.shared.Ids;

/** A question that people mark, given to learners of one group and place as a quiz of its own. */
@Entity
@Table(name = "assessment_grading_task")
class WritingTask {

    @Id
    private long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "quiz_code", length = 190, nullable = false, updatable = false)
    private String quizCode;

    @Column(name = "question_code", length = 80, nullable = false, updatable = false)
    private String questionCode;

    @Column(name = "bank", length = 60, nullable = false, updatable = false)
    private String bank;

    @Column(name = "unit_path", length = 80, nullable = false)
    private String unitPath;

    @Column(name = "title", length = 200, nullable = false)
    private String title;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected WritingTask() {}

    WritingTask(String quizCode, BankQueries.OnShelf question) {
        this.id = Ids.next();
        this.quizCode = quizCode;
        this.questionCode = question.version().questionCode();
        this.bank = question.bank();
    }

    /** Begun anew, or shown as its newest version says. */
    void open(BankQueries.OnShelf question, Instant now) {
        unitPath = question.unitPath();
        title = question.version().title();
        openedAt = now;
        closedAt = null;
    }

    /** Nobody begins it any more; who is at it may finish. */
    void close(Instant now) {
        closedAt = now;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    /** Whether it is for people of that place. */
    boolean isFor(PersonCard person) {
        return person.unitPath().startsWith(unitPath) || unitPath.equals("/");
    }

    String quizCode() {
        return quizCode;
    }

    String questionCode() {
        return questionCode;
    }

    String bank() {
        return bank;
    }

    String unitPath() {
        return unitPath;
    }

    String title() {
        return title;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closedAt() {
        return closedAt;
    }
}

package vn.hocvuso.assessment.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.hocvuso.assessment.attempt.AnswersWait;
import vn.hocvuso.assessment.bank.Marking;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.SearchText;

/** One answer that people mark. */
@Entity
@Table(name = "assessment_grading_work")
class GradingWork {

    /** How long a claim holds without being renewed. */
    static final Duration CLAIM = Duration.ofMinutes(30);

    @Id
    private long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "attempt_id", nullable = false, updatable = false)
    private long attemptId;

    @Column(name = "position", nullable = false, updatable = false)
    private int position;

    @Column(name = "quiz_code", length = 190, nullable = false, updatable = false)
    private String quizCode;

    @Column(name = "question_version_id", nullable = false, updatable = false)
    private long questionVersionId;

    @Column(name = "question_code", length = 80, nullable = false, updatable = false)
    private String questionCode;

    @Column(name = "title", length = 200, nullable = false, updatable = false)
    private String title;

    @Column(name = "search_title", length = 400, nullable = false, updatable = false)
    private String searchTitle;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "unit_path", length = 80, nullable = false, updatable = false)
    private String unitPath;

    @Column(name = "organisation_code", length = 40, nullable = false, updatable = false)
    private String organisationCode;

    @Column(name = "submitted_at", nullable = false, updatable = false)
    private Instant submittedAt;

    @Column(name = "markers", nullable = false, updatable = false)
    private int markers;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 12, nullable = false)
    private WorkStatus status;

    @Column(name = "claimed_by")
    private Long claimedBy;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "done_at")
    private Instant doneAt;

    protected GradingWork() {}

    GradingWork(AnswersWait attempt, AnswersWait.Answer answer, QuestionVersion question, PersonCard person) {
        this.id = Ids.next();
        this.attemptId = attempt.attemptId();
        this.position = answer.position();
        this.quizCode = attempt.quizCode();
        this.questionVersionId = question.id();
        this.questionCode = question.questionCode();
        this.title = question.title();
        this.searchTitle = SearchText.fold(question.title());
        this.personId = attempt.person().value();
        this.unitPath = person.unitPath();
        this.organisationCode = person.organisationCode();
        this.submittedAt = attempt.submittedAt();
        this.markers = question.question().marking().map(Marking::markers).orElseThrow();
        this.status = WorkStatus.WAITING;
    }

    /** Keeps it for somebody who is about to mark it; asking again keeps it longer. */
    void claim(PersonId marker, Instant now) {
        claimedBy = marker.value();
        claimedUntil = now.plus(CLAIM);
    }

    /** Gives it back. */
    void release() {
        claimedBy = null;
        claimedUntil = null;
    }

    /** Whether somebody else keeps it now. */
    boolean isKeptFrom(PersonId marker, Instant now) {
        return claimedBy != null && claimedBy != marker.value() && claimedUntil.isAfter(now);
    }

    boolean isKeptBy(PersonId marker, Instant now) {
        return claimedBy != null && claimedBy == marker.value() && claimedUntil.isAfter(now);
    }

    /** A mark was given that settles nothing yet. */
    void waitsFor(WorkStatus next) {
        status = next;
        release();
    }

    /** What it is worth is settled. */
    void done(Instant now) {
        status = WorkStatus.DONE;
        doneAt = now;
        release();
    }

    /** Its attempt goes on. */
    void voided() {
        status = WorkStatus.VOID;
        release();
    }

    long id() {
        return id;
    }

    long attemptId() {
        return attemptId;
    }

    int position() {
        return position;
    }

    String quizCode() {
        return quizCode;
    }

    String questionCode() {
        return questionCode;
    }

    String title() {
        return title;
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

    Instant submittedAt() {
        return submittedAt;
    }

    int markers() {
        return markers;
    }

    WorkStatus status() {
        return status;
    }

    Optional<Instant> claimedUntil() {
        return Optional.ofNullable(claimedUntil);
    }

    Instant doneAt() {
        return doneAt;
    }
}

package vn.hocvuso.assessment.exam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.hocvuso.assessment.attempt.AttemptBegun;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.RosterRow;
import vn.hocvuso.shared.SearchText;

/** Somebody in an exam. */
@Entity
@Table(name = "assessment_exam_seat")
class ExamSeat {

    /** After how long somebody at work counts as stuck who was not heard of. */
    static final Duration SILENCE = Duration.ofMinutes(5);

    private static final int MAX_SEARCH_NAME = 240;

    @Id
    private long id;

    @Column(name = "exam_id", nullable = false, updatable = false)
    private long examId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "full_name", length = 120, nullable = false, updatable = false)
    private String fullName;

    @Column(name = "search_name", length = MAX_SEARCH_NAME, nullable = false, updatable = false)
    private String searchName;

    @Column(name = "login_name", length = 80, nullable = false)
    private String loginName;

    @Column(name = "unit_path", length = 80, nullable = false, updatable = false)
    private String unitPath;

    @Column(name = "organisation_code", length = 40, nullable = false, updatable = false)
    private String organisationCode;

    @Column(name = "listed", nullable = false)
    private boolean listed;

    @Column(name = "number")
    private Integer number;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "let_in_at")
    private Instant letInAt;

    @Column(name = "attempt_id")
    private Long attemptId;

    @Column(name = "attempt_code", length = 16)
    private String attemptCode;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "deadline")
    private Instant deadline;

    @Column(name = "extra_minutes", nullable = false)
    private int extraMinutes;

    @Column(name = "questions", nullable = false)
    private int questions;

    @Column(name = "answered", nullable = false)
    private int answered;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "reopened_at")
    private Instant reopenedAt;

    @Column(name = "reopened_by")
    private Long reopenedBy;

    @Column(name = "reopen_reason", length = CancelExam.MAX_REASON, nullable = false)
    private String reopenReason = "";

    protected ExamSeat() {}

    private ExamSeat(long id, long examId, PersonId person, String fullName, String unitPath, String organisationCode) {
        this.id = id;
        this.examId = examId;
        this.personId = person.value();
        this.fullName = fullName;
        String folded = SearchText.fold(fullName);
        this.searchName = folded.length() > MAX_SEARCH_NAME ? folded.substring(0, MAX_SEARCH_NAME) : folded;
        this.loginName = "";
        this.unitPath = unitPath;
        this.organisationCode = organisationCode;
    }

    /** Of somebody who comes without being on the list. */
    static ExamSeat of(long id, Exam exam, PersonCard person) {
        return new ExamSeat(
                id, exam.id(), person.id(), person.fullName(), person.unitPath(), person.organisationCode());
    }

    /** Of somebody who is put on the list. */
    static ExamSeat of(long id, Exam exam, RosterRow person) {
        ExamSeat seat = new ExamSeat(
                id, exam.id(), person.person(), person.fullName(), person.unitPath(), person.organisationCode());
        seat.list(person.loginName());
        return seat;
    }

    void list(String login) {
        listed = true;
        loginName = login;
    }

    /** Came, and stands where the line ends. */
    void arrive(ExamLine line, Instant now) {
        number = line.lastNumber();
        letInAt = line.lastSlot();
        arrivedAt = now;
    }

    /** The line was made anew. */
    void lineUpAgain(Exam exam) {
        letInAt = exam.rate().ofNumber(exam.window().opensAt(), number);
    }

    void began(AttemptBegun begun) {
        attemptId = begun.attemptId();
        attemptCode = begun.attempt().value();
        startedAt = begun.startedAt();
        deadline = begun.deadline();
        questions = begun.questions();
        lastSeenAt = begun.startedAt();
        answered = 0;
        finishedAt = null;
    }

    /** Was heard of; what is known already is not undone by who comes late. */
    void seen(Instant when, int answers) {
        if (finishedAt == null) {
            answered = answers;
            if (lastSeenAt == null || when.isAfter(lastSeenAt)) {
                lastSeenAt = when;
            }
        }
    }

    void finished(int answers, Instant when) {
        answered = answers;
        finishedAt = when;
    }

    /** More time, with the new deadline of who is at work. */
    void grantTime(int minutes, Instant newDeadline) {
        extraMinutes += minutes;
        if (newDeadline != null) {
            deadline = newDeadline;
        }
    }

    void reopened(Instant newDeadline, String reason, PersonId by, Instant now) {
        deadline = newDeadline;
        finishedAt = null;
        lastSeenAt = now;
        reopenedAt = now;
        reopenedBy = by.value();
        reopenReason = reason.strip();
    }

    boolean hasArrived() {
        return arrivedAt != null;
    }

    boolean hasBegun() {
        return startedAt != null;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    SeatState stateAt(Instant now) {
        if (isFinished()) {
            return SeatState.FINISHED;
        }
        if (hasBegun()) {
            return lastSeenAt.isBefore(now.minus(SILENCE)) ? SeatState.STUCK : SeatState.WORKING;
        }
        return hasArrived() ? SeatState.WAITING : SeatState.ABSENT;
    }

    SeatRow row(Instant now) {
        boolean working = hasBegun() && !isFinished();
        return new SeatRow(
                id,
                fullName,
                loginName,
                stateAt(now),
                listed,
                number == null ? 0 : number,
                letInAt,
                startedAt,
                deadline,
                extraMinutes,
                answered,
                questions,
                working ? Math.max(0, Duration.between(lastSeenAt, now).toMinutes()) : 0,
                finishedAt,
                reopenedAt != null);
    }

    long id() {
        return id;
    }

    long examId() {
        return examId;
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

    boolean isListed() {
        return listed;
    }

    int number() {
        return number == null ? 0 : number;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    Instant letInAt() {
        return letInAt;
    }

    Long attemptId() {
        return attemptId;
    }

    Optional<AttemptCode> attempt() {
        return Optional.ofNullable(attemptCode).map(AttemptCode::new);
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant deadline() {
        return deadline;
    }

    int extraMinutes() {
        return extraMinutes;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    String reopenReason() {
        return reopenReason;
    }
}

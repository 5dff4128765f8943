package vn.hocvuso.assessment.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.assessment.quiz.DrawnItem;
import vn.hocvuso.identity.PersonId;

/** One person's try at one quiz version. Rows are made by {@link AttemptRepository#open}. */
@Entity
@Table(name = "assessment_attempt")
class Attempt {

    /** How long after the deadline an answer on its way is still taken. */
    static final Duration GRACE = Duration.ofSeconds(10);

    @Id
    private long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "code", length = 16, nullable = false, updatable = false)
    private String code;

    @Column(name = "quiz_version_id", nullable = false, updatable = false)
    private long quizVersionId;

    @Column(name = "quiz_code", length = 190, nullable = false, updatable = false)
    private String quizCode;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "open_key", length = 220)
    private String openKey;

    @Column(name = "seed", nullable = false, updatable = false)
    private long seed;

    @Column(name = "items", nullable = false, updatable = false)
    private String items;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "deadline")
    private Instant deadline;

    @Column(name = "extra_minutes", nullable = false)
    private int extraMinutes;

    @Column(name = "extra_granted_by")
    private Long extraGrantedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "assistance", length = 20, nullable = false, updatable = false)
    private Assistance assistance;

    @Column(name = "helper_name", length = 120, nullable = false, updatable = false)
    private String helperName;

    @Column(name = "helper_person_id", updatable = false)
    private Long helperPersonId;

    @Column(name = "helper_consent", nullable = false, updatable = false)
    private boolean helperConsent;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 12, nullable = false)
    private AttemptStatus status;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "submitted_by", length = 10)
    private SubmittedBy submittedBy;

    @Column(name = "graded_at")
    private Instant gradedAt;

    @Column(name = "score_exact", length = 200)
    private String scoreExact;

    @Column(name = "score", precision = 9, scale = 4)
    private BigDecimal score;

    @Column(name = "max_score", nullable = false, updatable = false)
    private int maxScore;

    @Column(name = "percent", precision = 7, scale = 4)
    private BigDecimal percent;

    @Column(name = "passed")
    private Boolean passed;

    @Column(name = "seal")
    private String seal;

    @Column(name = "sitting_id", updatable = false)
    private Long sittingId;

    protected Attempt() {}

    /** Whether that deadline, with its grace, has passed; no deadline never passes. */
    static boolean isOverdue(Instant deadline, Instant now) {
        return deadline != null && now.isAfter(deadline.plus(GRACE));
    }

    boolean isOpen() {
        return status == AttemptStatus.IN_PROGRESS;
    }

    boolean isGraded() {
        return status == AttemptStatus.GRADED;
    }

    boolean isOverdueAt(Instant now) {
        return isOverdue(deadline, now);
    }

    /** Ends the attempt; nothing is answered in it any more. */
    void submit(SubmittedBy by, Instant now) {
        if (!isOpen()) {
            throw new IllegalStateException("attempt " + id + " is closed already");
        }
        status = AttemptStatus.SUBMITTED;
        openKey = null;
        submittedBy = by;
        submittedAt = now;
    }

    /** Gives an ended attempt its result; a graded one keeps its first. */
    void grade(AttemptScore result, Instant now) {
        if (status != AttemptStatus.SUBMITTED) {
            throw new IllegalStateException("attempt " + id + " does not wait for its result");
        }
        status = AttemptStatus.GRADED;
        gradedAt = now;
        scoreExact = result.score().toString();
        score = result.marks();
        percent = result.percent();
        passed = result.passed();
    }

    /** Keeps the signed statement that closes the chain. */
    void seal(String signed) {
        seal = signed;
    }

    /** Makes an ended attempt go on until that deadline, as if it had not been ended; its answers are all there. */
    void reopen(Instant newDeadline) {
        if (isOpen()) {
            throw new IllegalStateException("attempt " + id + " is open");
        }
        status = AttemptStatus.IN_PROGRESS;
        openKey = AttemptRepository.openKey(person(), quizCode);
        submittedBy = null;
        submittedAt = null;
        gradedAt = null;
        scoreExact = null;
        score = null;
        percent = null;
        passed = null;
        seal = null;
        deadline = newDeadline;
    }

    /** Moves the deadline; an attempt without one has no need of it. */
    void grantExtraTime(int minutes, PersonId by) {
        extraMinutes += minutes;
        extraGrantedBy = by.value();
        if (deadline != null) {
            deadline = deadline.plus(Duration.ofMinutes(minutes));
        }
    }

    long id() {
        return id;
    }

    /** Id of the terms it was begun under; 0 for none. */
    long sitting() {
        return sittingId == null ? 0 : sittingId;
    }

    boolean hasPassed() {
        return Boolean.TRUE.equals(passed);
    }

    AttemptCode code() {
        return new AttemptCode(code);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    long quizVersionId() {
        return quizVersionId;
    }

    String quizCode() {
        return quizCode;
    }

    Instant deadline() {
        return deadline;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant gradedAt() {
        return gradedAt;
    }

    /** The signed statement that closes the chain; empty while open, or when it was graded before there were receipts. */
    Optional<String> seal() {
        return Optional.ofNullable(seal);
    }

    Instant submittedAt() {
        return submittedAt;
    }

    int extraMinutes() {
        return extraMinutes;
    }

    Assistance assistance() {
        return assistance;
    }

    Helper helper() {
        return new Helper(helperName, helperPersonId == null ? 0 : helperPersonId, helperConsent);
    }

    String scoreExact() {
        return scoreExact;
    }

    List<DrawnItem> items() {
        return ItemsJson.read(items);
    }

    AttemptFrame frame() {
        return new AttemptFrame(id, code(), person(), quizVersionId, quizCode, startedAt, items(), sitting());
    }

    AttemptRow row() {
        return new AttemptRow(
                code(),
                quizCode,
                startedAt,
                deadline,
                status,
                submittedAt,
                submittedBy,
                score,
                maxScore,
                percent,
                hasPassed(),
                assistance);
    }
}

package vn.hocvuso.assessment.exam;

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
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.NamedScope;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.shared.SearchText;

/** A quiz version sat in a window by certain people. */
@Entity
@Table(name = "assessment_exam")
class Exam {

    private static final int MAX_SEARCH_TEXT = 400;

    @Id
    private long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "code", length = 16, nullable = false, updatable = false)
    private String code;

    @Column(name = "title", length = 160, nullable = false)
    private String title;

    @Column(name = "search_text", length = MAX_SEARCH_TEXT, nullable = false)
    private String searchText;

    @Column(name = "quiz_code", length = 190, nullable = false)
    private String quizCode;

    @Column(name = "quiz_version_id", nullable = false)
    private long quizVersionId;

    @Column(name = "opens_at", nullable = false)
    private Instant opensAt;

    @Column(name = "closes_at", nullable = false)
    private Instant closesAt;

    @Column(name = "minutes", nullable = false)
    private int minutes;

    @Column(name = "late_minutes", nullable = false)
    private int lateMinutes;

    @Column(name = "per_second", nullable = false)
    private int perSecond;

    @Column(name = "only_here", nullable = false)
    private boolean onlyHere;

    @Column(name = "access_code", length = 12, nullable = false)
    private String accessCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_kind", length = 20, nullable = false)
    private Scope.Kind placeKind;

    @Column(name = "place_id", length = 40, nullable = false)
    private String placeId;

    @Column(name = "place_name", length = 400, nullable = false)
    private String placeName;

    @Column(name = "unit_path", length = 80, nullable = false)
    private String unitPath;

    @Column(name = "organisation_code", length = 40, nullable = false)
    private String organisationCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "learner_group", length = 20)
    private LearnerGroup group;

    @Column(name = "listed_only", nullable = false)
    private boolean listedOnly;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancel_reason", length = CancelExam.MAX_REASON, nullable = false)
    private String cancelReason = "";

    @Column(name = "created_by", nullable = false, updatable = false)
    private long createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Exam() {}

    Exam(long id, String code, PersonId by, Instant now) {
        this.id = id;
        this.code = code;
        this.accessCode = AccessCode.draw();
        this.createdBy = by.value();
        this.createdAt = now;
    }

    /** Becomes what is planned, with that version of the quiz. */
    void plan(PlanExam plan, NamedScope place, PublishedQuiz quiz) {
        title = plan.title().strip();
        quizCode = quiz.code();
        quizVersionId = quiz.versionId();
        opensAt = plan.opensAt();
        closesAt = plan.closesAt();
        minutes = plan.minutes();
        lateMinutes = plan.lateMinutes();
        perSecond = plan.perSecond();
        onlyHere = plan.isOnlyHere();
        placeKind = place.scope().kind();
        placeId = place.scope().id();
        placeName = place.name();
        unitPath = place.unitPath();
        organisationCode = placeKind == Scope.Kind.ORGANISATION ? placeId : "";
        group = plan.group().orElse(null);
        listedOnly = plan.isListedOnly();
        String folded = SearchText.fold(title + " " + placeName);
        searchText = folded.length() > MAX_SEARCH_TEXT ? folded.substring(0, MAX_SEARCH_TEXT) : folded;
    }

    /** The window begins now and is as long as it was. */
    void openNow(Instant now) {
        closesAt = now.plus(Duration.between(opensAt, closesAt));
        opensAt = now;
    }

    /** Nobody comes any more. */
    void closeNow(Instant now) {
        closesAt = now;
    }

    void cancel(String reason, Instant now) {
        cancelledAt = now;
        cancelReason = reason.strip();
    }

    void renewAccessCode() {
        accessCode = AccessCode.draw();
    }

    ExamStatus statusAt(Instant now) {
        return cancelledAt != null ? ExamStatus.CANCELLED : window().statusAt(now);
    }

    /** Whether somebody who is on the list, or not, and belongs there may sit it. */
    boolean invites(PersonCard person, boolean isListed) {
        if (listedOnly || isListed) {
            return isListed;
        }
        return place().covers(person.unitPath(), person.organisationCode())
                && (group == null || person.groups().contains(group));
    }

    /** Whose it is. */
    Scope place() {
        return new Scope(placeKind, placeId, unitPath);
    }

    ExamWindow window() {
        return new ExamWindow(opensAt, closesAt, minutes, lateMinutes);
    }

    AdmissionRate rate() {
        return new AdmissionRate(perSecond);
    }

    PlanExam asPlanned() {
        return new PlanExam(
                title,
                quizCode,
                opensAt,
                closesAt,
                minutes,
                lateMinutes,
                perSecond,
                onlyHere,
                placeKind,
                placeId,
                Optional.ofNullable(group),
                listedOnly);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String quizCode() {
        return quizCode;
    }

    long quizVersionId() {
        return quizVersionId;
    }

    boolean isOnlyHere() {
        return onlyHere;
    }

    String accessCode() {
        return accessCode;
    }

    String placeName() {
        return placeName;
    }

    String unitPath() {
        return unitPath;
    }

    String organisationCode() {
        return organisationCode;
    }

    String cancelReason() {
        return cancelReason;
    }
}

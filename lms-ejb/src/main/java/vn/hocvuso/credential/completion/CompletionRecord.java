package vn.hocvuso.credential.completion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.credential.certificate.AttainedCompetence;
import vn.hocvuso.credential.certificate.CertificateCode;
import vn.hocvuso.credential.certificate.IssueCredential;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.IdentityVerified;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.shared.RuleViolationException;
import vn.hocvuso.shared.SearchText;

/** Who achieved what, when, under which versions, on what evidence; and what was decided about it. Never deleted. */
@Entity
@Table(name = "credential_completion")
class CompletionRecord {

    static final int MAX_REASON = 500;
    static final int MAX_DECISION_NUMBER = 80;
    private static final int MAX_SEARCH_TEXT = 400;
    private static final int MAX_CITATION = 1000;
    private static final LocalDate UNKNOWN_BIRTH_DATE = LocalDate.of(1900, 1, 1);

    @Id
    private long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private CompletionStatus status;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    /** The path while the record lives, null once revoked: the unique key lets one living record per path be. */
    @Column(name = "living_path", length = 40)
    private String livingPath;

    @Column(name = "full_name", length = 120, nullable = false)
    private String fullName;

    @Column(name = "search_text", length = MAX_SEARCH_TEXT, nullable = false)
    private String searchText;

    @Column(name = "birth_date", nullable = false)
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "learner_group", length = 20, nullable = false)
    private LearnerGroup group;

    @Column(name = "unit_code", length = 20, nullable = false)
    private String unitCode;

    @Column(name = "unit_name", length = 400, nullable = false)
    private String unitName;

    @Column(name = "unit_path", length = 80, nullable = false)
    private String unitPath;

    @Column(name = "organisation_code", length = 40, nullable = false)
    private String organisationCode;

    @Column(name = "organisation_name", length = 200, nullable = false)
    private String organisationName;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_level", length = 20, nullable = false)
    private IdentityLevel identityLevel;

    @Column(name = "identity_how", length = 20, nullable = false)
    private String identityHow;

    @Column(name = "identity_at")
    private Instant identityAt;

    @Column(name = "identity_by", nullable = false)
    private long identityBy;

    @Column(name = "path_slug", length = 40, nullable = false, updatable = false)
    private String path;

    @Column(name = "path_title_vi", length = 200, nullable = false)
    private String pathTitleVi;

    @Column(name = "path_title_en", length = 200, nullable = false)
    private String pathTitleEn;

    @Column(name = "quiz_code", length = 200, nullable = false)
    private String quizCode;

    @Column(name = "quiz_version", nullable = false)
    private int quizVersion;

    @Column(name = "rule_set", length = 80, nullable = false)
    private String ruleSet;

    @Column(name = "rule_set_version", nullable = false)
    private int ruleSetVersion;

    @Column(name = "rule_set_citation", length = MAX_CITATION, nullable = false)
    private String ruleSetCitation;

    @Column(name = "framework", length = 80, nullable = false)
    private String framework;

    @Column(name = "framework_version", nullable = false)
    private int frameworkVersion;

    @Column(name = "attempt_code", length = 40, nullable = false)
    private String attemptCode;

    @Column(name = "score", precision = 9, scale = 4, nullable = false)
    private BigDecimal score;

    @Column(name = "max_score", nullable = false)
    private int maxScore;

    @Column(name = "percent", nullable = false)
    private int percent;

    @Column(name = "pass_marks", precision = 9, scale = 4, nullable = false)
    private BigDecimal passMarks;

    @Enumerated(EnumType.STRING)
    @Column(name = "assistance", length = 20, nullable = false)
    private Assistance assistance;

    @Column(name = "assistance_counts", nullable = false)
    private boolean assistanceCounts;

    @Lob
    @Column(name = "competences", nullable = false)
    private String competences;

    @Column(name = "achieved_at", nullable = false)
    private Instant achievedAt;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "returned_by")
    private Long returnedBy;

    @Column(name = "return_reason", length = MAX_REASON)
    private String returnReason;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Column(name = "decision_number", length = MAX_DECISION_NUMBER)
    private String decisionNumber;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    @Column(name = "certificate_code", length = 17)
    private String certificateCode;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private Long revokedBy;

    @Column(name = "revocation_reason", length = MAX_REASON)
    private String revocationReason;

    protected CompletionRecord() {}

    CompletionRecord(long id, PassedFinal passed) {
        this.id = id;
        this.personId = passed.person().id().value();
        this.path = passed.path();
        this.livingPath = passed.path();
        achieve(passed);
    }

    /** A returned record takes a newly passed final; any other stays as it is. */
    boolean passedAgain(PassedFinal passed) {
        if (status != CompletionStatus.RETURNED) {
            return false;
        }
        achieve(passed);
        return true;
    }

    private void achieve(PassedFinal passed) {
        status = CompletionStatus.ACHIEVED;
        describe(passed.person());
        pathTitleVi = passed.pathTitle().vi();
        pathTitleEn = passed.pathTitle().in(Locale.ENGLISH);
        quizCode = passed.quizCode();
        quizVersion = passed.quizVersion();
        ruleSet = passed.ruleSet();
        ruleSetVersion = passed.ruleSetVersion();
        ruleSetCitation = cut(passed.ruleSetCitation(), MAX_CITATION);
        framework = passed.framework();
        frameworkVersion = passed.frameworkVersion();
        attemptCode = passed.attemptCode();
        score = passed.score();
        maxScore = passed.maxScore();
        percent = passed.percent();
        passMarks = passed.passMarks();
        assistance = passed.assistance();
        assistanceCounts = passed.assistanceCounts();
        competences = CompetenceList.write(passed.competences());
        achievedAt = passed.gradedAt();
    }

    /** The learner did what the officer asked for; name, unit and identity are read anew, the result stays. */
    void resubmit(PersonCard card) {
        require(CompletionStatus.RETURNED, "credential.not-returned");
        describe(card);
        status = CompletionStatus.ACHIEVED;
    }

    void returnToLearner(String reason, PersonId by, Instant when) {
        require(CompletionStatus.ACHIEVED, "credential.not-waiting");
        status = CompletionStatus.RETURNED;
        returnReason = reason;
        returnedBy = by.value();
        returnedAt = when;
    }

    void confirm(String number, LocalDate date, PersonId by, Instant when) {
        require(CompletionStatus.ACHIEVED, "credential.not-waiting");
        if (!hasVerifiedIdentity()) {
            throw new RuleViolationException("credential.identity-not-verified");
        }
        if (isAchievedAfter(date)) {
            throw new RuleViolationException("credential.decision-before-achievement");
        }
        status = CompletionStatus.CONFIRMED;
        decisionNumber = number;
        decisionDate = date;
        confirmedBy = by.value();
        confirmedAt = when;
    }

    void holds(CertificateCode code) {
        certificateCode = code.value();
    }

    void revoke(String reason, PersonId by, Instant when) {
        require(CompletionStatus.CONFIRMED, "credential.not-confirmed");
        status = CompletionStatus.REVOKED;
        livingPath = null;
        revocationReason = reason;
        revokedBy = by.value();
        revokedAt = when;
    }

    /** A check of identity counts for a record that is not decided yet. */
    void identityWasVerified(IdentityVerified check) {
        if (status == CompletionStatus.ACHIEVED || status == CompletionStatus.RETURNED) {
            identityLevel = check.level();
            identityHow = check.how().name();
            identityAt = check.at();
            identityBy = check.by().value();
        }
    }

    /** The learner corrected what is kept about them; a record that is not decided yet follows. The group stays the path's. */
    void personWasCorrected(PersonCard card) {
        if (!isDecided()) {
            LearnerGroup kept = group;
            describe(card);
            group = kept;
        }
    }

    boolean isDecided() {
        return status == CompletionStatus.CONFIRMED || status == CompletionStatus.REVOKED;
    }

    /** The learner asked for deletion: what was decided stays countable, under a pseudonym. */
    void eraseHolder(String pseudonym) {
        fullName = pseudonym;
        searchText = SearchText.fold(pseudonym);
        birthDate = UNKNOWN_BIRTH_DATE;
        returnReason = null;
    }

    private void describe(PersonCard card) {
        fullName = card.fullName();
        birthDate = card.birthDate();
        group = card.mainGroup();
        unitCode = card.unitCode();
        unitName = card.unitName();
        unitPath = card.unitPath();
        organisationCode = card.organisationCode();
        organisationName = card.organisationName();
        identityLevel = card.identityLevel();
        identityHow = card.verifiedHow();
        identityAt = card.verifiedAt();
        identityBy = card.verifiedBy();
        searchText = cut(SearchText.fold(fullName + " " + unitName + " " + organisationName), MAX_SEARCH_TEXT);
    }

    /** 42 and 42.5 rather than 42.0000 and 42.5000, and never 4E+1. */
    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    private void require(CompletionStatus wanted, String code) {
        if (status != wanted) {
            throw new RuleViolationException(code);
        }
    }

    boolean hasVerifiedIdentity() {
        return identityLevel != IdentityLevel.DECLARED;
    }

    /** Whether nothing was achieved yet on that day, so that nothing can have been decided about it. */
    boolean isAchievedAfter(LocalDate day) {
        return day.isBefore(LocalDate.ofInstant(achievedAt, AccountService.CIVIL_ZONE));
    }

    boolean needsLookAtAssistance() {
        return !assistanceCounts;
    }

    IssueCredential credential(String issuerName, String signatoryName) {
        return new IssueCredential(
                id,
                person(),
                fullName,
                birthDate,
                group,
                unitName,
                unitPath,
                organisationCode,
                issuerName,
                signatoryName,
                path,
                pathTitle(),
                attained(),
                framework + "/" + frameworkVersion,
                ruleSet + "/" + ruleSetVersion,
                decisionNumber,
                decisionDate,
                achievedAt,
                confirmedAt);
    }

    CompletionRow row() {
        return new CompletionRow(
                id,
                version,
                status,
                fullName,
                birthDate,
                group,
                unitName,
                organisationName,
                pathTitle(),
                plain(score),
                maxScore,
                percent,
                achievedAt,
                identityLevel,
                assistance,
                assistanceCounts,
                text(decisionNumber),
                decisionDate,
                text(certificateCode));
    }

    MyCompletion mine() {
        return new MyCompletion(
                id,
                version,
                status,
                path,
                pathTitle(),
                plain(score),
                maxScore,
                percent,
                achievedAt,
                hasVerifiedIdentity(),
                attained(),
                text(returnReason),
                text(decisionNumber),
                decisionDate,
                text(certificateCode),
                text(revocationReason));
    }

    CompletionDetail detail(OfficerNames officers) {
        return new CompletionDetail(
                row(),
                person(),
                path,
                attained(),
                new CompletionDetail.Rules(
                        quizCode,
                        quizVersion,
                        ruleSet,
                        ruleSetVersion,
                        ruleSetCitation,
                        framework,
                        frameworkVersion,
                        plain(passMarks)),
                attemptCode,
                new CompletionDetail.IdentityCheck(identityLevel, identityHow, identityAt, officers.name(identityBy)),
                deed(returnedAt, returnedBy, returnReason, officers),
                deed(confirmedAt, confirmedBy, decisionNumber, officers),
                deed(revokedAt, revokedBy, revocationReason, officers));
    }

    private static CompletionDetail.Deed deed(Instant at, Long by, String text, OfficerNames officers) {
        return at == null ? null : new CompletionDetail.Deed(at, officers.name(by), text);
    }

    private List<AttainedCompetence> attained() {
        return CompetenceList.read(competences);
    }

    private LocalizedText pathTitle() {
        return new LocalizedText(Map.of("vi", pathTitleVi, "en", pathTitleEn));
    }

    private static String text(String orNull) {
        return orNull == null ? "" : orNull;
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    CompletionStatus status() {
        return status;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String fullName() {
        return fullName;
    }

    String unitPath() {
        return unitPath;
    }

    String organisationCode() {
        return organisationCode;
    }

    String attemptCode() {
        return attemptCode;
    }

    CertificateCode certificateCode() {
        return new CertificateCode(certificateCode);
    }

    /** Who the officers behind the ids are. */
    @FunctionalInterface
    interface OfficerNames {
        String name(long personId);
    }
}

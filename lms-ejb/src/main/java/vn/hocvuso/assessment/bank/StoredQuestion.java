package vn.hocvuso.assessment.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A question over all its versions: its code, its bank, and which version is asked now. */
@Entity
@Table(name = "assessment_question")
class StoredQuestion {

    /** The path of a question that may be asked everywhere. */
    static final String EVERYWHERE = "/";

    @Id
    private long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "code", length = 80, nullable = false, updatable = false)
    private String code;

    @Column(name = "bank", length = 60, nullable = false)
    private String bank;

    @Column(name = "current_number", nullable = false)
    private int currentNumber;

    @Column(name = "active", nullable = false)
    private boolean active;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", length = 8, nullable = false, updatable = false)
    private QuestionOrigin origin;

    @Column(name = "unit_path", length = 80, nullable = false)
    private String unitPath;

    protected StoredQuestion() {}

    /** A question of the content files: for everybody. */
    StoredQuestion(long id, String code, String bank) {
        this(id, code, bank, QuestionOrigin.FILE, EVERYWHERE);
    }

    StoredQuestion(long id, String code, String bank, QuestionOrigin origin, String unitPath) {
        this.id = id;
        this.code = code;
        this.bank = bank;
        this.active = true;
        this.origin = origin;
        this.unitPath = unitPath;
    }

    boolean isFromFile() {
        return origin == QuestionOrigin.FILE;
    }

    long id() {
        return id;
    }

    String unitPath() {
        return unitPath;
    }

    String code() {
        return code;
    }

    String bank() {
        return bank;
    }

    int currentNumber() {
        return currentNumber;
    }

    boolean isActive() {
        return active;
    }

    /** Says that a new version is the one to ask, and hands out its number. */
    int nextNumber() {
        return ++currentNumber;
    }

    /** The question stands in that bank's files. */
    void standsIn(String bankNow) {
        bank = bankNow;
        active = true;
    }

    /** The question may be asked in that bank's quizzes, there. */
    void standsIn(String bankNow, String unitPathNow) {
        standsIn(bankNow);
        unitPath = unitPathNow;
    }

    /** The question left the files or was retired: no new quiz version takes it, older ones keep it. */
    void retire() {
        active = false;
    }
}

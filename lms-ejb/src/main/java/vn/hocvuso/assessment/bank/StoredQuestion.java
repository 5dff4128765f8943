package vn.hocvuso.assessment.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A question over all its versions: its code, its bank, and which version is asked now. */
@Entity
@Table(name = "assessment_question")
class StoredQuestion {

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

    protected StoredQuestion() {}

    StoredQuestion(long id, String code, String bank) {
        this.id = id;
        this.code = code;
        this.bank = bank;
        this.active = true;
    }

    long id() {
        return id;
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

    /** The question left the files: no new quiz version takes it, older ones keep it. */
    void retire() {
        active = false;
    }
}

package vn.hocvuso.assessment.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A quiz over all its versions. */
@Entity
@Table(name = "assessment_quiz")
class Quiz {

    @Id
    private long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "code", length = 190, nullable = false, updatable = false)
    private String code;

    @Column(name = "current_number", nullable = false)
    private int currentNumber;

    protected Quiz() {}

    Quiz(long id, String code) {
        this.id = id;
        this.code = code;
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    int currentNumber() {
        return currentNumber;
    }

    /** Makes room for a new version and hands out its number. */
    int nextNumber() {
        return ++currentNumber;
    }
}

package vn.hocvuso.assessment.exam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** The line before the door of an exam. */
@Entity
@Table(name = "assessment_exam_line")
class ExamLine {

    @Id
    @Column(name = "exam_id")
    private long examId;

    @Column(name = "last_number", nullable = false)
    private int lastNumber;

    @Column(name = "last_slot")
    private Instant lastSlot;

    protected ExamLine() {}

    ExamLine(long examId) {
        this.examId = examId;
    }

    /** Somebody comes: their moment becomes the last. */
    void join(Exam exam, Instant now) {
        lastNumber++;
        lastSlot = exam.rate().next(exam.window().opensAt(), Optional.ofNullable(lastSlot), now);
    }

    /** The exam opens at another moment, or lets in at another rate, and everybody of the line still waits. */
    void lineUpAgain(Exam exam) {
        lastSlot = lastNumber == 0 ? null : exam.rate().ofNumber(exam.window().opensAt(), lastNumber);
    }

    int lastNumber() {
        return lastNumber;
    }

    Instant lastSlot() {
        return lastSlot;
    }
}

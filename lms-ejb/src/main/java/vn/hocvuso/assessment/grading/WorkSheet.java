package vn.hocvuso.assessment.grading;

import java.time.Instant;
import java.util.List;
import vn.hocvuso.assessment.bank.Question;

/**
 * An answer on the desk: what was asked, what was written, what it is marked by; whose it is is not said.
 *
 * @param question as it was asked
 * @param text what was written
 * @param words how many that are
 * @param markable whether the caller keeps it and may mark it
 * @param keptUntil until when it is kept, by whomever; null when by nobody
 * @param marks what others said, for who decides between them and when all is settled; else empty
 * @param left how many other answers to the question wait for the caller
 */
public record WorkSheet(
        long id,
        String title,
        String questionCode,
        Question question,
        String text,
        int words,
        Instant submittedAt,
        WorkStatus status,
        boolean markable,
        boolean isMarkedByMe,
        Instant keptUntil,
        List<GivenMark> marks,
        long left) {

    public WorkSheet {
        marks = List.copyOf(marks);
    }
}

package vn.hocvuso.assessment.attempt;

import java.time.Instant;
import java.util.List;
import vn.hocvuso.identity.PersonId;

/**
 * An attempt was closed in which answers wait for people to mark them; fired in the same transaction. {@link AttemptGraded}
 * follows when the last of them has its mark.
 *
 * @param attemptId id of the attempt's row
 * @param sitting id of the terms it was begun under; 0 for none
 */
public record AnswersWait(
        long attemptId,
        AttemptCode attempt,
        String quizCode,
        long quizVersionId,
        PersonId person,
        long sitting,
        Instant submittedAt,
        List<Answer> answers) {

    public AnswersWait {
        answers = List.copyOf(answers);
    }

    /** An answer that waits: where it stands in the attempt, from 1, and to which question. */
    public record Answer(int position, long questionVersionId) {}
}

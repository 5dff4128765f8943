package vn.hocvuso.assessment.attempt;

import java.time.Instant;
import vn.hocvuso.identity.PersonId;

/**
 * An attempt that was begun under the terms of a {@link Sitting} was ended; fired in the same transaction. Whether it is graded is told by {@link AttemptGraded}.
 *
 * @param sitting id of the terms
 * @param answered how many questions have an answer
 */
public record SittingEnded(long sitting, PersonId person, long attemptId, int answered, Instant endedAt) {}

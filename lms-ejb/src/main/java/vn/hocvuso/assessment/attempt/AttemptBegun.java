package vn.hocvuso.assessment.attempt;

import java.time.Instant;
import vn.hocvuso.identity.PersonId;

/**
 * An attempt was begun under the terms of a {@link Sitting}; fired in the same transaction, again when two requests begin
 * it at the same moment.
 *
 * @param sitting id of the terms
 * @param questions how many there are
 * @param deadline extra time counted in
 */
public record AttemptBegun(
        long sitting,
        PersonId person,
        long attemptId,
        AttemptCode attempt,
        int questions,
        Instant startedAt,
        Instant deadline) {}

package vn.hocvuso.learning;

import java.time.Instant;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.identity.PersonId;

/**
 * Somebody has passed the final assessment of a path for the first time; fired in the transaction that graded it.
 *
 * @param path slug of the path
 */
public record PathCompleted(PersonId person, String path, AttemptCode attempt, Instant completedAt) {}

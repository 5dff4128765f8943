package vn.hocvuso.assessment.attempt;

import java.time.Instant;

/**
 * The terms of an attempt that is sat with others, in an exam.
 *
 * @param id of the exam, to whoever holds it
 * @param quizVersionId the version of the quiz everybody gets
 * @param deadline until when, extra time counted in
 * @param extraMinutes the extra time in it
 */
public record Sitting(long id, long quizVersionId, Instant deadline, int extraMinutes) {}

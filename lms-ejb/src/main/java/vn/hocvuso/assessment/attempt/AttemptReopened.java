package vn.hocvuso.assessment.attempt;

/** A graded attempt goes on: its result is void, it will be graded anew. Fired in the same transaction. */
public record AttemptReopened(long attemptId, AttemptCode attempt) {}

package vn.hocvuso.assessment.desk;

/** A question and the version of it the caller saw. */
public record SeenQuestion(long id, long version) {}

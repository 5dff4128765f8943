package vn.hocvuso.assessment.exam;

/**
 * An exam as somebody saw it who now decides about it.
 *
 * @param version the version that was seen
 */
public record SeenExam(long id, long version) {}

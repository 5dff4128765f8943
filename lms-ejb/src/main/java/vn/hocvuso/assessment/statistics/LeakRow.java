package vn.hocvuso.assessment.statistics;

/**
 * A unit in which a question was lately easier and faster than elsewhere and before.
 *
 * @param people who got it there lately
 * @param share part of them who got it right
 * @param expected part of equally strong others who did
 * @param timeRatio their time beside that of the others, 1 being the same
 */
public record LeakRow(String unit, long people, double share, double expected, double timeRatio) {}

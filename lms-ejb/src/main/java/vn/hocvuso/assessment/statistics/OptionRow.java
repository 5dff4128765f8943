package vn.hocvuso.assessment.statistics;

/**
 * An option of a question and who chose it.
 *
 * @param right whether it belongs to the key
 * @param share part of those who got the question
 * @param meanShare mean share of all marks of those who chose it; not a number when nobody did
 * @param upper part of the best 27 %
 * @param lower part of the worst 27 %
 */
public record OptionRow(
        String text, boolean right, long count, double share, double meanShare, double upper, double lower) {}

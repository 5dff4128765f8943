package vn.hocvuso.assessment.attempt;

/**
 * One link of an attempt's chain.
 *
 * @param number 0 for the beginning, 1 for the first answer
 * @param digest SHA-256, 64 small hexadecimal digits
 */
record ChainLink(int number, String digest) {}

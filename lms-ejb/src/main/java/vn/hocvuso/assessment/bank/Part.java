package vn.hocvuso.assessment.bank;

/**
 * Something of a question that a person chooses, pairs or puts in order.
 *
 * @param id stable within the question version; says nothing about the key
 * @param text what is shown
 */
public record Part(String id, String text) {}

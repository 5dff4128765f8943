package vn.hocvuso.assessment.bank;

import vn.hocvuso.shared.RuleViolationException;

/** A typed answer is longer than what is stored; nothing is cut off silently. */
public class AnswerTooLongException extends RuleViolationException {

    /** Longest typed answer in characters. */
    public static final int LIMIT = 10_000;

    AnswerTooLongException(int length) {
        super("assessment.answer-too-long", length, LIMIT);
    }
}

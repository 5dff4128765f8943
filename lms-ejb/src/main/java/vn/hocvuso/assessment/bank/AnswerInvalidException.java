package vn.hocvuso.assessment.bank;

import vn.hocvuso.shared.RuleViolationException;

/** The form answers another question than the one asked; only a forged or very old page does that. */
public class AnswerInvalidException extends RuleViolationException {

    public AnswerInvalidException() {
        super("assessment.answer-invalid");
    }
}

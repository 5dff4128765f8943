package vn.hocvuso.assessment.attempt;

import vn.hocvuso.shared.RuleViolationException;

/** The attempt has ended. */
public class AttemptOverException extends RuleViolationException {

    AttemptOverException() {
        super("assessment.attempt-over");
    }
}

package vn.hocvuso.assessment.attempt;

import vn.hocvuso.shared.RuleViolationException;

/** A helper operates the device, but it is not said who, or the learner did not agree. */
public class HelperMissingException extends RuleViolationException {

    HelperMissingException() {
        super("assessment.helper-missing");
    }
}

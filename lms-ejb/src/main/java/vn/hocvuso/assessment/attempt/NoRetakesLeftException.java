package vn.hocvuso.assessment.attempt;

import vn.hocvuso.shared.RuleViolationException;

/** The rule set allows no further attempt. Argument: how many it allows. */
public class NoRetakesLeftException extends RuleViolationException {

    NoRetakesLeftException(int limit) {
        super("assessment.no-retakes-left", limit);
    }
}

package vn.hocvuso.assessment.blueprint;

import vn.hocvuso.shared.RuleViolationException;

/** The bank cannot fill the blueprint. Argument: how many questions are missing. */
public class BlueprintShortException extends RuleViolationException {

    BlueprintShortException(int missing) {
        super("blueprint.short", missing);
    }
}

package vn.hocvuso.assessment.attempt;

import vn.hocvuso.shared.RuleViolationException;

/** The bank has too few questions left for a live quiz: some were retired since it was published. */
public class PoolShrunkException extends RuleViolationException {

    PoolShrunkException(IllegalStateException why) {
        super("assessment.pool-shrunk");
        initCause(why);
    }
}

package vn.hocvuso.assessment.placement;

import java.time.Duration;

/** The numbers of the test, all of them. Found by simulation with the questions there are; see ADR 27. */
final class PlacementRules {

    /** Questions at most. */
    static final int MOST = 20;

    /** Questions of one domain at most. */
    static final int MOST_OF_DOMAIN = 6;

    /** Questions of one domain at least, where there are any. */
    static final int LEAST_OF_DOMAIN = 2;

    /** A domain is settled when the level proposed is at least so likely. */
    static final double SURE = 0.8;

    /** A domain is settled, too, when the standard error of its ability is at most this, whatever the level. */
    static final double PRECISE = 0.6;

    /** A level this likely is still called rather sure; what is less likely is not sure. */
    static final double RATHER_SURE = 0.6;

    /** A level can be told in a domain when there are at least so many questions of it or above. */
    static final int LEAST_OF_LEVEL = 3;

    /** The next question is drawn from so many of the best, so that neighbours do not all get the same. */
    static final int BEST = 4;

    /** A domain with fewer questions in the bank of the learner's group also takes those of other groups. */
    static final int ENOUGH_OF_GROUP = 8;

    /** From so many answers on one may stop and see the result. */
    static final int LEAST_TO_STOP = 6;

    /** How long one waits before the next placement: time to have learned something. */
    static final Duration REPEAT = Duration.ofDays(7);

    /** How long a placement left open can be gone on with; what one could a month ago says little. */
    static final Duration RESUME = Duration.ofDays(30);

    private PlacementRules() {}
}

package vn.hocvuso.assessment.placement;

/** How sure a proposed level is, in words for people. */
public enum Certainty {
    /** At least four in five. */
    SURE,
    /** At least three in five. */
    RATHER_SURE,
    /** Less. */
    UNSURE,
    /** The bank has too few questions of the domain to tell. */
    TOO_FEW
}

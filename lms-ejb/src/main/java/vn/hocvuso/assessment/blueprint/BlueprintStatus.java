package vn.hocvuso.assessment.blueprint;

/** Where a blueprint stands. */
public enum BlueprintStatus {
    /** It has no edition yet. */
    DRAFT,
    /** Its working text says the same as its newest edition. */
    PUBLISHED,
    /** Its newest edition is taken while somebody writes at it. */
    CHANGED
}

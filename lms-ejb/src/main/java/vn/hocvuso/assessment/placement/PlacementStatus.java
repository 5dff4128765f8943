package vn.hocvuso.assessment.placement;

/** Where a placement is in its life. */
enum PlacementStatus {
    OPEN,
    /** Over, with levels proposed. */
    FINISHED,
    /** Left open for too long, and begun anew. */
    LEFT
}

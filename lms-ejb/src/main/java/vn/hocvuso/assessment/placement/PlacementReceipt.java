package vn.hocvuso.assessment.placement;

/**
 * What became of an answer, told after it was stored.
 *
 * @param isNew false when the question had been answered before: nothing changed
 * @param isOver whether the placement has ended: show the result
 */
public record PlacementReceipt(PlacementCode placement, boolean isNew, boolean isOver) {}

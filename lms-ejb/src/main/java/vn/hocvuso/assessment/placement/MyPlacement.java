package vn.hocvuso.assessment.placement;

import java.time.Instant;
import java.util.Optional;

/**
 * Where somebody stands with placements.
 *
 * @param open one that can be gone on with
 * @param answered questions answered in the open one
 * @param last the last that was finished
 * @param mayBeginAt from when a new one can be begun; empty when at once
 * @param most how many questions a placement has at most
 */
public record MyPlacement(
        Optional<PlacementCode> open,
        int answered,
        Optional<PlacementResult> last,
        Optional<Instant> mayBeginAt,
        int most) {}

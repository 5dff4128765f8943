package vn.hocvuso.assessment.placement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.identity.LearnerGroup;

/**
 * What a finished placement proposes.
 *
 * @param framework whose levels are meant, {@code tt02-2025/1}
 * @param asked questions answered
 * @param levels of the domains in the framework's order
 */
public record PlacementResult(
        PlacementCode placement,
        LearnerGroup group,
        String framework,
        Instant endedAt,
        int asked,
        List<DomainLevel> levels) {

    public PlacementResult {
        levels = List.copyOf(levels);
    }

    /** The level of a domain; empty for a domain the framework did not have. */
    public Optional<DomainLevel> level(String domain) {
        return levels.stream().filter(level -> level.domain().equals(domain)).findFirst();
    }
}

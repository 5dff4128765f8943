package vn.hocvuso.platform;

import java.time.Instant;

/**
 * A line of the audit trail about one thing.
 *
 * @param actor {@code person-<id>}, {@code system} or {@code nobody}
 * @param action what was done, {@code feature.verb}
 */
public record AuditLine(Instant happenedAt, String actor, String action) {}

package vn.hocvuso.assessment.attempt;

import java.time.Instant;
import java.util.Optional;
import vn.hocvuso.identity.PersonId;

/** Implemented above: whether the keys of an ended attempt must not leave the product yet, because others still sit it. */
public interface KeyEmbargo {

    /** Until when; empty when they may. */
    Optional<Instant> until(AttemptCode attempt, PersonId owner, Instant now);
}

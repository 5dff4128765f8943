package vn.hocvuso.identity;

import java.time.Instant;

/** Event, in the transaction of the correction: what is kept about a person was corrected. */
public record PersonCorrected(PersonId person, Instant at) {}

package vn.hocvuso.identity;

import java.time.Instant;

/** Event, in the transaction of the check: somebody's identity was verified, or verified anew. */
public record IdentityVerified(PersonId person, IdentityLevel level, VerificationMethod how, PersonId by, Instant at) {}

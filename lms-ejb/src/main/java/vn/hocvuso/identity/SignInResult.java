package vn.hocvuso.identity;

import java.time.Instant;

/**
 * What came of a sign-in.
 *
 * @param status whether it worked
 * @param token for the cookie of this device; empty unless signed in
 * @param restsUntil with RESTING: when the account may be tried again; else null
 */
public record SignInResult(Status status, String token, Instant restsUntil) {

    /** Outcomes; a wrong name and a wrong password are not told apart. */
    public enum Status {
        SIGNED_IN,
        WRONG,
        RESTING
    }
}

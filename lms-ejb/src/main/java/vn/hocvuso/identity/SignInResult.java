package vn.hocvuso.identity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What came of a sign-in.
 *
 * @param status whether it worked
 * @param token for the cookie of this device; empty unless signed in
 * @param restsUntil with RESTING: when the account may be tried again; else null
 * @param lastDay with EXPIRED: the last day on which the one-time password let in; else null
 */
public record SignInResult(Status status, String token, Instant restsUntil, LocalDate lastDay) {

    /** Outcomes; a wrong name and a wrong password are not told apart. */
    public enum Status {
        SIGNED_IN,
        WRONG,
        RESTING,
        EXPIRED
    }

    static SignInResult signedIn(String token) {
        return new SignInResult(Status.SIGNED_IN, token, null, null);
    }

    static SignInResult wrong() {
        return new SignInResult(Status.WRONG, "", null, null);
    }

    static SignInResult resting(Instant until) {
        return new SignInResult(Status.RESTING, "", until, null);
    }

    static SignInResult expired(LocalDate lastDay) {
        return new SignInResult(Status.EXPIRED, "", null, lastDay);
    }
}

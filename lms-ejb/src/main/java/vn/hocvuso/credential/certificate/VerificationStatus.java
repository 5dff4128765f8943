package vn.hocvuso.credential.certificate;

/** The answer to "is this certificate genuine?". */
public enum VerificationStatus {
    /** Issued here, the signature fits, not revoked. */
    VALID,
    /** Issued here and revoked since. */
    REVOKED,
    /** The code is well formed and was never issued here. */
    UNKNOWN,
    /** The code cannot be one: a character is wrong or missing. */
    MISTYPED,
    /** What is stored is not what was signed, or its key is gone: do not trust it. */
    BROKEN_SIGNATURE
}

package vn.hocvuso.identity;

/** What personal data are used for; each is asked for by itself. */
public enum ConsentPurpose {
    /** Keeping the learning record, assessing, confirming, issuing the credential. Without it there is no account. */
    LEARNING_RECORD
}

package vn.hocvuso.identity;

/** What personal data are used for; each is asked for, and can be withdrawn, by itself. */
public enum ConsentPurpose {
    /** Keeping the learning record, assessing, confirming, issuing the credential. Without it there is no account. */
    LEARNING_RECORD(1, true);

    private final int textVersion;
    private final boolean neededForAccount;

    ConsentPurpose(int textVersion, boolean neededForAccount) {
        this.textVersion = textVersion;
        this.neededForAccount = neededForAccount;
    }

    /** Version of the words shown today; raise it when the words change and keep the old words. */
    public int textVersion() {
        return textVersion;
    }

    /** Whether the account is closed while this consent is missing. */
    public boolean isNeededForAccount() {
        return neededForAccount;
    }
}

package vn.hocvuso.signing;

/** What a ring of keys signs. */
public enum KeyPurpose {
    /** Certificates. */
    CREDENTIAL("credential-signing-", "rotate-signing-key"),
    /** Receipts for answers, and the seals of graded attempts. */
    RECEIPT("receipt-signing-", "rotate-receipt-key");

    private final String prefix;
    private final String request;

    KeyPurpose(String prefix, String request) {
        this.prefix = prefix;
        this.request = request;
    }

    /** What the names of its key files begin with. */
    String prefix() {
        return prefix;
    }

    /** The file in {@code requests/} that asks for a new key. */
    String request() {
        return request;
    }
}

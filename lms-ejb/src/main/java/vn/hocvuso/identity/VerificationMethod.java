package vn.hocvuso.identity;

/** How an identity was verified. */
public enum VerificationMethod {
    /** An officer saw the identity card. No copy of the card is kept or asked for. */
    CARD_SEEN,
    /** The electronic identity service signed the person in. */
    ELECTRONIC_IDENTITY
}

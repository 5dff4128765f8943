package vn.hocvuso.identity;

/** What a row of the consent ledger says. */
public enum ConsentDeed {
    GIVEN,
    WITHDRAWN
}

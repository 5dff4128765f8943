package vn.hocvuso.identity;

/** How surely we know that an account is that person. */
public enum IdentityLevel {
    /** Only what the person said. */
    DECLARED,
    /** An officer saw the identity card, or a level-1 electronic identity (Nghị định 69/2024/NĐ-CP) signed in. */
    VERIFIED,
    /** A level-2 electronic identity signed in. */
    VERIFIED_LEVEL_2
}

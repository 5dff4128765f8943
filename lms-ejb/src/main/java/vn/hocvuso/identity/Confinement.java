package vn.hocvuso.identity;

/** What somebody signed in may do at all. Whoever is confined holds no permission and sees only the pages meant for it. */
public enum Confinement {
    /** Everything their roles allow. */
    NONE,
    /** Somebody else drew the password: first a password of one's own has to be chosen. */
    NEW_PASSWORD,
    /** Consent was withdrawn or deletion asked for: one's own data and what can be done with them, nothing else. */
    CLOSED
}

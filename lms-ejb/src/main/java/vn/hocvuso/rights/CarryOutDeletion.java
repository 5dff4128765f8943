package vn.hocvuso.rights;

/**
 * Command: an administrator carries a request out by hand.
 *
 * @param id of the request
 * @param version as seen
 * @param wantedAtOnce whether the person wants no days to think it over
 */
public record CarryOutDeletion(long id, long version, boolean wantedAtOnce) {}

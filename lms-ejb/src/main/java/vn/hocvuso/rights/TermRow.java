package vn.hocvuso.rights;

/**
 * The time for a right today.
 *
 * @param reconsiderDays days to think it over before it is carried out
 * @param days days within which it has to be done
 * @param source the provision that says so
 */
public record TermRow(int reconsiderDays, int days, String source) {}

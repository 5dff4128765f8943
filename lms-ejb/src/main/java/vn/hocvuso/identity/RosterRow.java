package vn.hocvuso.identity;

/**
 * Somebody on a list of login names.
 *
 * @param unitPath empty when the person named no place
 * @param organisationCode empty when the person belongs to none
 */
public record RosterRow(PersonId person, String loginName, String fullName, String unitPath, String organisationCode) {}

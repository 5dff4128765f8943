package vn.hocvuso.identity;

import java.time.LocalDate;

/**
 * An organisation in the administrator's list.
 *
 * @param unitName the unit it is seated in, with all above it
 * @param closedOn null while it is open
 */
public record OrganisationRow(String code, String name, String unitCode, String unitName, LocalDate closedOn) {}

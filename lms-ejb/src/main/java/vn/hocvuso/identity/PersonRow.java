package vn.hocvuso.identity;

import java.time.LocalDate;

/**
 * A person in a list for staff.
 *
 * @param loginName empty when the person has no account
 * @param unitName empty when the person named none
 */
public record PersonRow(
        PersonId id,
        String fullName,
        LocalDate birthDate,
        String loginName,
        LearnerGroup group,
        String unitName,
        IdentityLevel level) {}

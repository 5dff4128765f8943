package vn.hocvuso.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * What other features may know of a person.
 *
 * @param unitPath path of the unit, {@code /15/02848/}; empty when the person named none
 * @param organisationCode empty when the person named none
 * @param verifiedHow how identity was verified last; empty when it was not
 * @param verifiedBy id of the officer who saw the card, 0 when none
 */
public record PersonCard(
        PersonId id,
        String fullName,
        LocalDate birthDate,
        LearnerGroup mainGroup,
        Set<LearnerGroup> groups,
        String unitCode,
        String unitName,
        String unitPath,
        String organisationCode,
        String organisationName,
        IdentityLevel identityLevel,
        String verifiedHow,
        Instant verifiedAt,
        long verifiedBy) {}

package vn.hocvuso.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Command: an officer makes an account for somebody who stands before them and cannot do so alone. No phone number and no
 * e-mail is needed.
 *
 * @param unitCode commune or sub-unit
 * @param organisationCode may be empty
 * @param guardianName legal representative who agrees for a child under 16; empty for others
 * @param agreed the words of the consent were read to the person, who agreed
 * @param cardSeen the officer saw the identity card, so the identity is verified at once
 * @param citizenId the 12 digits of the card seen, or empty when they are not recorded
 * @param anotherPerson whether it is somebody else than the namesake born the same day who is here already
 */
public record RegisterForPerson(
        @NotBlank @Size(max = 120) String fullName,
        @NotNull @Past LocalDate birthDate,
        @NotNull LearnerGroup group,
        @NotBlank @Size(max = 20) String unitCode,
        @NotNull @Size(max = 40) String organisationCode,
        @NotNull @Size(max = 120) String guardianName,
        boolean agreed,
        boolean cardSeen,
        @NotNull @Size(max = 20) String citizenId,
        boolean anotherPerson) {

    /** Keeps name and number out of logs. */
    @Override
    public String toString() {
        return "RegisterForPerson[" + group + ", " + unitCode + "]";
    }
}

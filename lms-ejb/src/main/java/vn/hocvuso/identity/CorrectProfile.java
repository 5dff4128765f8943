package vn.hocvuso.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * Command: the caller corrects what is kept about them.
 *
 * @param mainGroup the group whose path they learn on
 * @param groups the groups they belong to; the main one need not be named again
 * @param guardianName legal representative, when the corrected birth date makes the caller a child under 16; else empty
 */
public record CorrectProfile(
        @NotBlank @Size(max = 120) String fullName,
        @NotNull @Past LocalDate birthDate,
        @NotNull LearnerGroup mainGroup,
        @NotNull Set<LearnerGroup> groups,
        @NotNull @Size(max = 120) String guardianName) {

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "CorrectProfile[" + mainGroup + "]";
    }
}

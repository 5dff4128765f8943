package vn.hocvuso.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Command: a person makes an account of their own.
 *
 * @param loginName phone number or a name of ASCII letters, digits, dot, dash; 4 to 80 characters
 * @param unitCode commune or sub-unit
 * @param organisationCode may be empty
 * @param guardianName legal representative who agrees for a child under 16; empty for others
 * @param agreesToLearningRecord the unticked box was ticked (Luật 91/2025/QH15, Điều 9)
 */
public record RegisterLearner(
        @NotBlank @Size(max = 120) String fullName,
        @NotNull @Past LocalDate birthDate,
        @NotNull @Pattern(regexp = LOGIN_NAME) String loginName,
        @NotNull @Size(min = 8, max = 200) String password,
        @NotNull LearnerGroup group,
        @NotBlank @Size(max = 20) String unitCode,
        @NotNull @Size(max = 40) String organisationCode,
        @NotNull @Size(max = 120) String guardianName,
        boolean agreesToLearningRecord) {

    /** What a login name may be. */
    public static final String LOGIN_NAME = "[A-Za-z0-9][A-Za-z0-9._@+-]{3,79}";

    /** Under this age the legal representative agrees (Luật 91/2025/QH15, Điều 24). */
    public static final int ADULT_CONSENT_AGE = 16;

    /** Keeps name and password out of logs. */
    @Override
    public String toString() {
        return "RegisterLearner[" + group + ", " + unitCode + "]";
    }
}

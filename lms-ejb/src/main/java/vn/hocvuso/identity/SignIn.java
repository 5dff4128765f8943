package vn.hocvuso.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: sign in with a local account.
 *
 * @param loginName as typed; spaces around and letter case do not matter
 */
public record SignIn(@NotNull @Size(max = 80) String loginName, @NotNull @Size(max = 200) String password) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "SignIn[" + loginName.length() + " characters]";
    }
}

package vn.hocvuso.rights;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: the caller asks that their data be deleted.
 *
 * @param decided the unticked box that says so was ticked
 * @param password of the caller: a borrowed phone must not be enough
 * @param guardianName legal representative who asks for a child under 16; empty for others
 */
public record RequestDeletion(
        boolean decided, @NotNull @Size(max = 200) String password, @NotNull @Size(max = 120) String guardianName) {

    /** Keeps password and name out of logs. */
    @Override
    public String toString() {
        return "RequestDeletion[]";
    }
}

package vn.hocvuso.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Command: the caller chooses another password. */
public record ChangePassword(
        @NotNull @Size(max = 200) String present, @NotNull @Size(min = 8, max = 200) String chosen) {

    /** Keeps both passwords out of logs. */
    @Override
    public String toString() {
        return "ChangePassword[]";
    }
}

package vn.hocvuso.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: the caller withdraws a consent, or gives it again.
 *
 * @param decided the unticked box that says so was ticked
 * @param guardianName legal representative who decides for a child under 16; empty for others
 */
public record DecideConsent(
        @NotNull ConsentPurpose purpose, boolean decided, @NotNull @Size(max = 120) String guardianName) {

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "DecideConsent[" + purpose + "]";
    }
}

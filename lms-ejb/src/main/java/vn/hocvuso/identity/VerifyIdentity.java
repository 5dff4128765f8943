package vn.hocvuso.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: an officer saw the identity card of a person. No copy of the card is taken.
 *
 * @param citizenId the 12 digits of the card, or empty when the officer does not record them
 */
public record VerifyIdentity(@NotNull PersonId person, @NotNull @Size(max = 20) String citizenId) {

    /** Keeps the number out of logs. */
    @Override
    public String toString() {
        return "VerifyIdentity[" + person + "]";
    }
}

package vn.hocvuso.rights;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.hocvuso.identity.PersonId;

/**
 * Command: somebody asked an administrator in person that their data be deleted.
 *
 * @param guardianName legal representative who asks for a child under 16; empty for others
 */
public record RecordDeletion(@NotNull PersonId person, @NotNull @Size(max = 120) String guardianName) {

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "RecordDeletion[" + person + "]";
    }
}

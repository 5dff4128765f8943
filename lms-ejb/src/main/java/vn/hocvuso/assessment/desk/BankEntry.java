package vn.hocvuso.assessment.desk;

import java.util.Set;
import vn.hocvuso.assessment.bank.Question;

/**
 * A question as it stands at the desk, with its key.
 *
 * @param sourceNote where it comes from
 * @param reason why it was sent back; empty when it was not
 * @param deeds what the caller may do with it now
 */
public record BankEntry(BankRow row, Question question, String sourceNote, String reason, Set<DeskDeed> deeds) {

    public BankEntry {
        deeds = Set.copyOf(deeds);
    }

    /** Whether the caller may do that now. */
    public boolean may(DeskDeed deed) {
        return deeds.contains(deed);
    }
}

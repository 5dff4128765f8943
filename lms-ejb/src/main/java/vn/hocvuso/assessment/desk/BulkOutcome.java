package vn.hocvuso.assessment.desk;

import java.util.List;

/**
 * What became of one question of many.
 *
 * @param title empty when the caller may not know
 * @param refusal code of the reason why nothing was done; empty when it was done
 * @param args for the text of the reason
 */
public record BulkOutcome(long id, String title, String refusal, List<Object> args) {

    public BulkOutcome {
        args = List.copyOf(args);
    }

    /** Whether it was done. */
    public boolean isDone() {
        return refusal.isEmpty();
    }
}

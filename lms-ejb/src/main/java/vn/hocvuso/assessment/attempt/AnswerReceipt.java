package vn.hocvuso.assessment.attempt;

import java.time.Instant;
import vn.hocvuso.assessment.bank.ResponseCheck;

/**
 * What became of a sent answer: the acknowledgement whoever keeps an answer waits for. A receipt of any status but
 * {@link Status#TOO_LATE} means that the answer is durably stored.
 *
 * @param position of the question answered, 1 for the first
 * @param eventId the event this is the receipt of
 * @param check what can be said about the answer without telling whether it is right
 * @param at by the server's clock
 */
public record AnswerReceipt(
        AttemptCode attempt, int position, String eventId, Status status, ResponseCheck check, Instant at) {

    /** Code of the message for an answer that came too late. */
    public static final String TOO_LATE_CODE = "assessment.attempt-over";

    /** Whether the answer counts. */
    public enum Status {
        SAVED,
        /** The same event was stored before. */
        ALREADY_SAVED,
        /** The attempt is over, by submission or by the clock; this answer does not count, all earlier ones do. */
        TOO_LATE
    }

    /** Whether the answer counts. */
    public boolean isStored() {
        return status != Status.TOO_LATE;
    }
}

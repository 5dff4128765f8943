package vn.hocvuso.assessment.attempt;

import vn.hocvuso.assessment.bank.ResponseCheck;

/**
 * What became of a sent answer. A receipt of any status but {@link Status#TOO_LATE} means that the answer is durably
 * stored.
 *
 * @param check what can be said about the answer without telling whether it is right
 */
public record AnswerReceipt(Status status, ResponseCheck check) {

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

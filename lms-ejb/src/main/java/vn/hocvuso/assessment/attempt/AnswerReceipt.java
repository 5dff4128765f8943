package vn.hocvuso.assessment.attempt;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.hocvuso.assessment.bank.ResponseCheck;

/**
 * What became of a sent answer: the acknowledgement whoever keeps an answer waits for. A receipt of any status but
 * {@link Status#TOO_LATE} means that the answer is durably stored.
 *
 * @param position of the question answered, 1 for the first
 * @param eventId the event this is the receipt of
 * @param check what can be said about the answer without telling whether it is right
 * @param at by the server's clock; of an answer stored before, when that was
 * @param proof the signed receipt; empty when nothing was stored, or before there were receipts
 */
public record AnswerReceipt(
        AttemptCode attempt,
        int position,
        String eventId,
        Status status,
        ResponseCheck check,
        Instant at,
        Optional<Proof> proof) {

    /** Code of the message for an answer that came too late. */
    public static final String TOO_LATE_CODE = "assessment.attempt-over";

    /**
     * The signed receipt of an answer, see {@code docs/receipts.md}.
     *
     * @param number of the answer in its attempt, 1 for the first; changed answers count again
     * @param digest 64 hexadecimal digits, covers this answer and all before it
     * @param signed the receipt as a JSON Web Signature in compact form
     */
    public record Proof(int number, String digest, String signed) {

        private static final int SHORT = 8;

        /** The first digits of the digest, for people to compare: 3F9A-01BC. */
        public String shortCode() {
            return shortCode(digest);
        }

        /** The same of any digest; empty for an empty one. */
        static String shortCode(String digest) {
            return digest.isEmpty()
                    ? ""
                    : digest.substring(0, SHORT / 2).toUpperCase(Locale.ROOT)
                            + '-'
                            + digest.substring(SHORT / 2, SHORT).toUpperCase(Locale.ROOT);
        }
    }

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

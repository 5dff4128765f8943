package vn.hocvuso.credential.completion;

/**
 * What became of one record of a batch.
 *
 * @param fullName whose record; empty when the officer may not know
 * @param certificateCode empty unless confirmed
 */
public record ConfirmOutcome(long id, String fullName, Result result, String certificateCode) {

    /** Confirmed, or why not; a refused record is as it was. */
    public enum Result {
        CONFIRMED,
        /** Another officer was first, or the button was pressed twice. */
        ALREADY_CONFIRMED,
        /** Somebody changed the record after the officer opened the list. */
        CHANGED_MEANWHILE,
        /** Returned or revoked meanwhile. */
        NOT_WAITING,
        /** Nobody confirms their own record. */
        OWN_RECORD,
        /** The card was never seen: check identity first. */
        IDENTITY_NOT_VERIFIED,
        /** The learner withdrew the consent or asked for deletion: nothing more is decided about them. */
        ACCOUNT_CLOSED,
        /** The decision is dated before the day of the achievement it is about. */
        DECISION_BEFORE_ACHIEVEMENT,
        /** There was help that the rule set does not count: open the record and decide it by itself. */
        ASSISTANCE_TO_DECIDE,
        /** No such record in the officer's scope. */
        UNKNOWN
    }

    static ConfirmOutcome refused(long id, String fullName, Result result) {
        return new ConfirmOutcome(id, fullName, result, "");
    }
}

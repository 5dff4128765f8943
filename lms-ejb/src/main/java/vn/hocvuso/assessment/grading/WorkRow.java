package vn.hocvuso.assessment.grading;

import java.time.Instant;

/**
 * An answer in the queue; whose it is is not said.
 *
 * @param isMine whether the caller keeps it now
 * @param keptUntil until when somebody else keeps it; null when nobody does
 * @param isMarkedByMe whether the caller has marked it, so that others have to
 */
public record WorkRow(
        long id,
        String title,
        Instant submittedAt,
        int markers,
        WorkStatus status,
        boolean isMine,
        Instant keptUntil,
        boolean isMarkedByMe) {

    /** Whether the caller can take it up now. */
    public boolean isFree() {
        return status.isOpen() && keptUntil == null && !isMarkedByMe;
    }
}

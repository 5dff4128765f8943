package vn.hocvuso.assessment.grading;

import java.time.Instant;

/**
 * A question that can be given to learners as a task, or is.
 *
 * @param code of the question
 * @param bank slug of the learner group it is for
 * @param number of the version that would be given now; 0 when the question was retired
 * @param openedAt null when it never was
 * @param closedAt null when it was not
 */
public record TaskRow(
        String code,
        String title,
        String bank,
        int number,
        int markers,
        String quizCode,
        Instant openedAt,
        Instant closedAt,
        boolean isNewer) {

    /** Whether learners can begin it now. */
    public boolean isOpen() {
        return openedAt != null && closedAt == null;
    }
}

package vn.hocvuso.credential.completion;

import java.time.LocalDate;
import java.util.List;

/**
 * What lies on an officer's desk.
 *
 * @param waiting records waiting for the officer, by age, the oldest first
 * @param identityMissing of these, those whose identity nobody has verified
 * @param returned records that wait for their learner
 * @param confirmedThisMonth confirmed since the first of the month
 * @param weeks the last weeks, oldest first, the running week last
 */
public record DeskSummary(
        List<Waiting> waiting, long identityMissing, long returned, long confirmedThisMonth, List<Week> weeks) {

    public DeskSummary {
        waiting = List.copyOf(waiting);
        weeks = List.copyOf(weeks);
    }

    /** How long a record has been waiting. */
    public enum Age {
        /** Seven days or less. */
        WEEK,
        /** Eight to thirty days. */
        MONTH,
        /** More than thirty days. */
        OLDER
    }

    /**
     * Records that wait equally long.
     *
     * @param from first day of achievement, in Vietnam; null for the oldest
     * @param to last day of achievement, in Vietnam
     */
    public record Waiting(Age age, LocalDate from, LocalDate to, long records) {}

    /**
     * A week.
     *
     * @param monday its first day, in Vietnam
     * @param achieved results achieved in it, whatever became of them
     * @param confirmed records confirmed in it, also those revoked since
     */
    public record Week(LocalDate monday, long achieved, long confirmed) {}

    /** All that wait. */
    public long waitingRecords() {
        return waiting.stream().mapToLong(Waiting::records).sum();
    }

    /** Whether anything happened in these weeks. */
    public boolean hasHistory() {
        return weeks.stream().anyMatch(week -> week.achieved() + week.confirmed() > 0);
    }
}

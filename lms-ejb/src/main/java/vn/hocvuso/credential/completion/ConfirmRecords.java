package vn.hocvuso.credential.completion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Command: confirm records by one decision.
 *
 * @param records 1 to 500 records as the officer saw them
 * @param decisionDate not in the future; a record achieved after that day is refused
 * @param acceptsAssistance whether the officer looked at help that the rule set does not count and accepts it; for one
 *     record only
 */
public record ConfirmRecords(
        @NotNull @NotEmpty @Size(max = MAX_RECORDS) List<SeenRecord> records,
        @NotBlank @Size(max = CompletionRecord.MAX_DECISION_NUMBER) String decisionNumber,
        @NotNull LocalDate decisionDate,
        boolean acceptsAssistance) {

    /** As many as a page of the queue can hold. */
    public static final int MAX_RECORDS = 500;

    public ConfirmRecords {
        records = List.copyOf(records);
    }

    /** A record and the version the officer saw. */
    public record SeenRecord(long id, long version) {}
}

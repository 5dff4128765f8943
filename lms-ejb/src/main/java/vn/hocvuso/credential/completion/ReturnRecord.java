package vn.hocvuso.credential.completion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Command: send a record back to its learner.
 *
 * @param version the version the officer saw
 * @param reason what the learner has to do, in words for the learner
 */
public record ReturnRecord(long id, long version, @NotBlank @Size(max = CompletionRecord.MAX_REASON) String reason) {}

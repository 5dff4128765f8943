package vn.hocvuso.credential.completion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Command: take a confirmed record and its credential back.
 *
 * @param version the version the officer saw
 * @param reason shown to the learner, not to strangers
 */
public record RevokeRecord(long id, long version, @NotBlank @Size(max = CompletionRecord.MAX_REASON) String reason) {}

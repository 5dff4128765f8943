package vn.hocvuso.credential.completion;

/** How many records of the officer's scope are in each state. */
public record CompletionTotals(long waiting, long returned, long confirmed, long revoked) {}

package vn.hocvuso.assessment.desk;

import java.time.Instant;

/** A comment on a question. */
public record CommentRow(long id, String author, String text, Instant writtenAt, boolean resolved) {}

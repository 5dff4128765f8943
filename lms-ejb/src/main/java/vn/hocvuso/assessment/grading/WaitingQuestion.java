package vn.hocvuso.assessment.grading;

import java.time.Instant;

/** A question whose answers wait for the caller: how many, and since when the oldest does. */
public record WaitingQuestion(String code, String title, long answers, Instant since) {}

package vn.hocvuso.assessment.exam;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Command: make a planned exam something else.
 *
 * @param version the version that was seen
 */
public record ChangeExam(long id, long version, @NotNull @Valid PlanExam plan) {}

package vn.hocvuso.assessment.exam;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: put people on the list of an exam.
 *
 * @param text a line for each, beginning with the login name; what follows a comma, semicolon or space is not read
 */
public record ListPeople(long examId, @NotNull @Size(max = 500_000) String text) {}

package vn.hocvuso.assessment.exam;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: give the access code at the door.
 *
 * @param code of the exam, from its address
 * @param accessCode as typed
 */
public record EnterExam(@NotNull @Size(max = 40) String code, @NotNull @Size(max = 80) String accessCode) {}

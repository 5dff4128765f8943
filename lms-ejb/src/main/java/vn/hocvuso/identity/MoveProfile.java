package vn.hocvuso.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: the caller corrects where they live and which organisation they belong to.
 *
 * @param unitCode commune or sub-unit
 * @param organisationCode may be empty
 */
public record MoveProfile(
        @NotBlank @Size(max = 20) String unitCode, @NotNull @Size(max = 40) String organisationCode) {}

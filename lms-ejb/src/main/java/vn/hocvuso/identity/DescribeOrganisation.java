package vn.hocvuso.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: another name or another seat for an organisation.
 *
 * @param unitCode the unit it is seated in from now on
 */
public record DescribeOrganisation(
        @NotNull @Size(max = 40) String code,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 20) String unitCode) {}

package vn.hocvuso.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Command: a new organisation.
 *
 * @param code a code of our own, small ASCII letters, digits and dashes; empty to have one made of the name
 * @param unitCode the unit it is seated in
 */
public record CreateOrganisation(
        @NotNull @Pattern(regexp = CODE) String code,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 20) String unitCode) {

    /** What a code may be. */
    public static final String CODE = "|[a-z0-9][a-z0-9-]{1,39}";
}

package vn.hocvuso.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: give a person a role for a scope.
 *
 * @param scopeId unit code or organisation code; {@code *} with EVERYWHERE
 */
public record GrantRole(
        @NotNull PersonId person,
        @NotNull Role role,
        @NotNull Scope.Kind scopeKind,
        @NotNull @Size(max = 40) String scopeId) {}

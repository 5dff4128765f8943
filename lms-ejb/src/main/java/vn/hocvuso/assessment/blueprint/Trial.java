package vn.hocvuso.assessment.blueprint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What somebody has typed, to be tried on the bank.
 *
 * @param id the blueprint it is typed for; 0 for a new one
 * @param scopeId for a new one: the place it is to belong to
 */
public record Trial(long id, @NotNull String scopeId, @NotNull @Valid BlueprintText text) {}

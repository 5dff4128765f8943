package vn.hocvuso.assessment.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Command: make a folder.
 *
 * @param parentId the folder it lies in, whose place it has; 0 for a folder at the top
 * @param scopeId for a folder at the top: which of the caller's scopes it is for, by {@code Scope.id()}
 */
public record NewFolder(
        long parentId, @NotNull @Size(max = 40) String scopeId, @NotBlank @Size(max = LONGEST_NAME) String name) {

    /** Characters of a name. */
    public static final int LONGEST_NAME = 120;
}

package vn.hocvuso.assessment.exchange;

import jakarta.validation.constraints.NotNull;

/**
 * Command: take the questions of a file into the bank as drafts.
 *
 * @param ticket what {@link ImportService#receive} answered
 * @param folderId a folder of the desk the caller may write in; 0 for a new one with the name of the file
 * @param newFolderIn {@code Scope.id()} of the place a new folder belongs to; empty for none
 * @param onlyWhole whether to leave out what would lose something
 */
public record TakeImport(@NotNull String ticket, long folderId, @NotNull String newFolderIn, boolean onlyWhole) {}

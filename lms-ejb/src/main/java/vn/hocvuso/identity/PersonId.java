package vn.hocvuso.identity;

/** Id of a person; never shown to outsiders. */
public record PersonId(long value) {}

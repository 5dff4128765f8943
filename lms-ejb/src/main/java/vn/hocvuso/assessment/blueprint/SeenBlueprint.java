package vn.hocvuso.assessment.blueprint;

/** A blueprint as somebody saw it. */
public record SeenBlueprint(long id, long version) {}

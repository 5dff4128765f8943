package vn.hocvuso.identity;

/**
 * A scope with its name.
 *
 * @param name as people write it; empty for everywhere
 * @param unitPath the path of everything in it: of the unit, or of the unit the organisation is seated in
 */
public record NamedScope(Scope scope, String name, String unitPath) {}

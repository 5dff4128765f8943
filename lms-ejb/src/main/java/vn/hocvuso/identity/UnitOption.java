package vn.hocvuso.identity;

/**
 * A unit to choose from a list.
 *
 * @param code official code of a province (2 digits) or commune (5 digits), own code of a sub-unit
 */
public record UnitOption(String code, String name) {}

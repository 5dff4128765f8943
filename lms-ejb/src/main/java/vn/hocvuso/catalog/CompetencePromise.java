package vn.hocvuso.catalog;

/**
 * A competence that a course leads to.
 *
 * @param code code in the skills framework, {@code 2.3}
 * @param level 1 to 8
 */
public record CompetencePromise(String code, int level) {}

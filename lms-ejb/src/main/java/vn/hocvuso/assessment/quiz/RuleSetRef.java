package vn.hocvuso.assessment.quiz;

/**
 * One version of a rule set.
 *
 * @param id its name, as in {@code content/rulesets/<id>.yaml}
 * @param version 1 for the first
 */
public record RuleSetRef(String id, int version) {}

package vn.hocvuso.credential.certificate;

import vn.hocvuso.shared.LocalizedText;

/**
 * A competence shown in a final assessment.
 *
 * @param code code of the component in its framework, {@code 1.2}
 * @param level level of the framework, 1 to 8
 * @param percent share of the points of its questions, 0 to 100
 */
public record AttainedCompetence(String code, LocalizedText title, int level, int percent) {}

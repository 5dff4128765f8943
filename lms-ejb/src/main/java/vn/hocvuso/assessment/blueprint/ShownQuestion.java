package vn.hocvuso.assessment.blueprint;

import vn.hocvuso.assessment.bank.QuestionKind;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.bank.QuestionTags;
import vn.hocvuso.assessment.bank.QuestionVersion;

/**
 * A question as a page of blueprints shows it.
 *
 * @param title of the question, or what it asks; empty for who does not see questions of its place
 * @param code of the question; empty likewise
 */
public record ShownQuestion(
        long versionId,
        String code,
        String title,
        QuestionKind kind,
        QuestionNature nature,
        String competence,
        int level,
        boolean inSituation) {

    private static final int LONGEST = 160;

    static ShownQuestion of(QuestionVersion question, boolean isVisible) {
        QuestionTags tags = question.tags();
        String asked = question.question().stem().strip();
        String title = question.title().isBlank() ? asked : question.title();
        return new ShownQuestion(
                question.id(),
                isVisible ? question.questionCode() : "",
                isVisible ? cut(title) : "",
                question.question().kind(),
                tags.nature(),
                tags.competence(),
                tags.level(),
                question.question().situation().isPresent());
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}

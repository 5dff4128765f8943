package vn.hocvuso.assessment.quiz;

import java.util.List;
import vn.hocvuso.assessment.bank.PoolCriteria;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.shared.LocalizedText;

/**
 * Publishes a quiz from the questions its criteria match now.
 *
 * @param code {@code lesson/<path>/<course>/<lesson>} or {@code final/<path>}; at most 190 ASCII characters
 * @param minutes time limit; 0 for none
 */
public record PublishQuiz(
        String code,
        LocalizedText title,
        PoolCriteria pool,
        Blueprint blueprint,
        int minutes,
        PassMark passMark,
        RuleSetRef ruleSet) {

    private static final int MAX_CODE = 190;

    public PublishQuiz {
        if (!code.matches("[a-z0-9]+([-/][a-z0-9]+)*") || code.length() > MAX_CODE) {
            throw new IllegalArgumentException("quiz code " + code);
        }
        if (minutes < 0) {
            throw new IllegalArgumentException("minutes " + minutes);
        }
    }

    /**
     * A lesson's quiz as the rule set wants it.
     *
     * @param lesson {@code <course>/<nn-slug>}, as the questions are tagged
     */
    public static PublishQuiz lesson(String code, LocalizedText title, String bank, String lesson, RuleSet rules) {
        RuleSet.LessonTerms rule = rules.lesson();
        List<Section> sections = List.of(
                Section.ofNature(rule.knowledge(), QuestionNature.KNOWLEDGE),
                Section.ofNature(rule.situation(), QuestionNature.SITUATION));
        return new PublishQuiz(
                code,
                title,
                PoolCriteria.ofLesson(bank, lesson),
                new Blueprint(sections, false, false, true),
                0,
                new PassMark(PassMark.Kind.PERCENT, rule.passPercent()),
                rules.ref());
    }

    /** A path's final assessment as the rule set wants it. */
    public static PublishQuiz finalAssessment(String code, LocalizedText title, String bank, RuleSet rules) {
        RuleSet.FinalTerms rule = rules.finalRule();
        return new PublishQuiz(
                code,
                title,
                PoolCriteria.forFinal(bank),
                new Blueprint(
                        rule.sections(), rule.spreadOverCompetences(), rule.shuffleQuestions(), rule.shuffleOptions()),
                rule.minutes(),
                new PassMark(PassMark.Kind.MARKS, rule.passMarks()),
                rules.ref());
    }
}

package vn.hocvuso.assessment.quiz;

import java.math.BigDecimal;
import vn.hocvuso.shared.LocalizedText;

/**
 * What a page says about a quiz before it is begun.
 *
 * @param questionCount questions of one attempt; each is one mark
 * @param minutes time limit; 0 for none
 * @param passMarks marks needed
 * @param passPercent the same in percent, cut off
 * @param attemptLimit attempts allowed in all; 0 for no limit
 */
public record QuizCard(
        String code,
        LocalizedText title,
        int questionCount,
        int minutes,
        BigDecimal passMarks,
        int passPercent,
        int attemptLimit,
        RuleSetRef ruleSet) {}

package vn.hocvuso.assessment.bank;

/**
 * A question that may be asked now.
 *
 * @param unitPath where it may be asked: {@code /} is everywhere, {@code org:<code>} in one organisation
 */
public record DrawableQuestion(QuestionVersion question, String unitPath) {}

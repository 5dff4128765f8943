package vn.hocvuso.assessment.bank;

/**
 * A question as a bank file has it.
 *
 * @param code stable id, unique over all banks
 * @param title short name for authors; learners see the stem
 * @param line where it begins in its file, 1-based
 */
record BankQuestion(String code, String title, QuestionTags tags, Question question, int line) {}

package vn.hocvuso.assessment.bank;

/**
 * One immutable version of a question, with its key: must not reach a learner's browser before the attempt has ended.
 *
 * @param id id of the version
 * @param questionCode stable code of the question over all its versions
 * @param number 1 for the first version
 * @param title short name for authors
 */
public record QuestionVersion(
        long id, String questionCode, int number, String title, QuestionTags tags, Question question) {}

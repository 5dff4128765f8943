package vn.hocvuso.assessment.bank;

/**
 * What an author says about a question.
 *
 * @param lesson {@code <course>/<nn-slug>} when the use is a lesson, else empty
 * @param competence code of a competence, {@code 1.1} to {@code 6.3} (Thông tư 02/2025/TT-BGDĐT)
 * @param level level of the framework the question asks for, 1 to 8
 */
public record QuestionTags(QuestionUse use, String lesson, QuestionNature nature, String competence, int level) {

    public QuestionTags {
        if ((use == QuestionUse.LESSON) == lesson.isEmpty()) {
            throw new IllegalArgumentException("a lesson question, and no other, names its lesson");
        }
        if (level < 1 || level > 8) {
            throw new IllegalArgumentException("level " + level);
        }
    }
}

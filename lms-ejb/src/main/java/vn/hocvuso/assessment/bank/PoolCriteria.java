package vn.hocvuso.assessment.bank;

/**
 * Which questions a quiz may draw from.
 *
 * @param bank the bank, a folder of {@code content/banks}
 * @param lesson {@code <course>/<nn-slug>} for a lesson quiz, empty for a final assessment
 */
public record PoolCriteria(String bank, QuestionUse use, String lesson) {

    public PoolCriteria {
        if ((use == QuestionUse.LESSON) == lesson.isEmpty()) {
            throw new IllegalArgumentException("a lesson's quiz, and no other, names its lesson");
        }
    }

    /** The questions of one lesson. */
    public static PoolCriteria ofLesson(String bank, String lesson) {
        return new PoolCriteria(bank, QuestionUse.LESSON, lesson);
    }

    /** The questions for final assessments. */
    public static PoolCriteria forFinal(String bank) {
        return new PoolCriteria(bank, QuestionUse.FINAL, "");
    }
}

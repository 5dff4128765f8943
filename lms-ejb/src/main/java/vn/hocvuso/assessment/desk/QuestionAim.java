package vn.hocvuso.assessment.desk;

import java.util.Optional;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.bank.QuestionTags;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.competency.Framework;

/**
 * What a question is for, as far as somebody has said so; a draft need not.
 *
 * @param bank whose quizzes draw it: the slug of a learner group, or empty
 * @param use null while nobody has said
 * @param lesson {@code <course>/<nn-slug>} when the use is a lesson, else empty
 * @param nature null while nobody has said
 * @param competence code of a competence, or empty
 * @param level 1 to 8; 0 while nobody has said
 */
public record QuestionAim(
        String bank, QuestionUse use, String lesson, QuestionNature nature, String competence, int level) {

    /** Nobody has said anything yet. */
    public static final QuestionAim OPEN = new QuestionAim("", null, "", null, "", 0);

    private static final String SLUGS = "[a-z0-9][a-z0-9-]*";

    public QuestionAim {
        bank = bank == null ? "" : bank;
        lesson = lesson == null || use != QuestionUse.LESSON ? "" : lesson;
        competence = competence == null ? "" : competence;
        if (level < 0 || level > Framework.HIGHEST_LEVEL) {
            throw new IllegalArgumentException("level " + level);
        }
        boolean isReadable = (bank.isEmpty() || bank.matches(SLUGS))
                && (lesson.isEmpty() || lesson.matches(SLUGS + "/" + SLUGS))
                && (competence.isEmpty() || competence.matches("[0-9]{1,2}\\.[0-9]{1,2}"));
        if (!isReadable) {
            throw new IllegalArgumentException("not an aim: " + bank + ", " + lesson + ", " + competence);
        }
    }

    /** The aim that approved tags say. */
    static QuestionAim of(String bank, QuestionTags tags) {
        return new QuestionAim(bank, tags.use(), tags.lesson(), tags.nature(), tags.competence(), tags.level());
    }

    /** The tags quizzes draw by; empty while something is missing. */
    public Optional<QuestionTags> tags() {
        boolean isWhole = !bank.isEmpty()
                && use != null
                && (use == QuestionUse.LESSON) != lesson.isEmpty()
                && nature != null
                && !competence.isEmpty()
                && level > 0;
        return isWhole ? Optional.of(new QuestionTags(use, lesson, nature, competence, level)) : Optional.empty();
    }
}

package vn.hocvuso.assessment.desk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.hocvuso.assessment.bank.Question;

/**
 * Command: write a new question down as a draft.
 *
 * @param folderId a folder of the desk
 * @param title short name for authors; the beginning of what is asked when it is blank
 * @param question one that can be answered
 * @param tags free words; blank ones are left out
 * @param sourceNote where it comes from, a file or a book; may be empty
 * @param aim what it is for, as far as it is known
 */
public record NewDraft(
        long folderId,
        @NotNull String title,
        @NotNull Question question,
        @NotNull @Size(max = MOST_TAGS) List<String> tags,
        @NotNull @Size(max = LONGEST_NOTE) String sourceNote,
        @NotNull QuestionAim aim) {

    /** Tags of one question. */
    public static final int MOST_TAGS = 30;

    /** Characters of a note. */
    public static final int LONGEST_NOTE = 500;

    public NewDraft {
        tags = List.copyOf(tags);
    }

    /** A draft of which nobody has said yet what it is for. */
    public NewDraft(long folderId, String title, Question question, List<String> tags, String sourceNote) {
        this(folderId, title, question, tags, sourceNote, QuestionAim.OPEN);
    }
}

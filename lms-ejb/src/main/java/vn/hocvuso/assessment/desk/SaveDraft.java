package vn.hocvuso.assessment.desk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.hocvuso.assessment.bank.Question;

/**
 * Command: change the working version of a question; of an approved one it makes a new draft.
 *
 * @param version what the writer saw when they began
 */
public record SaveDraft(
        long id,
        long version,
        @NotNull String title,
        @NotNull Question question,
        @NotNull @Size(max = NewDraft.MOST_TAGS) List<String> tags,
        @NotNull @Size(max = NewDraft.LONGEST_NOTE) String sourceNote,
        @NotNull QuestionAim aim) {

    public SaveDraft {
        tags = List.copyOf(tags);
    }
}

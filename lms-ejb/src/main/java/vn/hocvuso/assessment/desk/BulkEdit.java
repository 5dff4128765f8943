package vn.hocvuso.assessment.desk;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Command: the same for many questions, each in a transaction of its own.
 *
 * @param folderId where to, for {@link Deed#MOVE}
 * @param tag for {@link Deed#TAG} and {@link Deed#UNTAG}
 * @param level for {@link Deed#LEVEL}, 1 to 8
 */
public record BulkEdit(
        @NotNull @NotEmpty @Size(max = MOST) List<SeenQuestion> questions,
        @NotNull Deed deed,
        long folderId,
        @NotNull @Size(max = DeskQuestion.LONGEST_TAG) String tag,
        int level) {

    /** As many as a page of the list can hold. */
    public static final int MOST = 500;

    /** What is done to each. */
    public enum Deed {
        MOVE,
        TAG,
        UNTAG,
        LEVEL,
        SEND,
        APPROVE,
        RETIRE,
        RESTORE
    }

    public BulkEdit {
        questions = List.copyOf(questions);
    }

    /** A deed that needs nothing else said. */
    public static BulkEdit of(List<SeenQuestion> questions, Deed deed) {
        return new BulkEdit(questions, deed, 0, "", 0);
    }
}

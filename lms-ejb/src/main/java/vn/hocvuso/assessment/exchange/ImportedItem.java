package vn.hocvuso.assessment.exchange;

import java.util.List;
import java.util.Optional;
import vn.hocvuso.assessment.bank.Question;

/**
 * One item of an import.
 *
 * @param file where it stands, inside an archive the path there
 * @param line where it begins, 1-based
 * @param identifier what its own system calls it; may be empty and need not be unique
 * @param title may be empty
 * @param tags tags and categories of its own system
 * @param question empty when refused
 */
public record ImportedItem(
        String file,
        int line,
        String identifier,
        String title,
        List<String> tags,
        Optional<Question> question,
        List<ImportNote> notes) {

    public ImportedItem {
        line = Math.max(line, 1);
        tags = List.copyOf(tags);
        notes = List.copyOf(notes);
    }

    /** Taken or not. */
    public ImportVerdict verdict() {
        if (question.isEmpty()) {
            return ImportVerdict.REFUSED;
        }
        return notes.isEmpty() ? ImportVerdict.WHOLE : ImportVerdict.WITH_LOSS;
    }
}

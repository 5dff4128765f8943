package vn.hocvuso.web.exchange;

import java.util.List;
import java.util.Locale;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.exchange.ImportNote;
import vn.hocvuso.assessment.exchange.ImportVerdict;
import vn.hocvuso.assessment.exchange.ImportedItem;

/**
 * One item of a file in the table of the dry run.
 *
 * @param number its place in the file, from 1
 * @param name its title, else what its own system calls it; may be empty
 * @param stem what is asked, shortened; empty when refused
 * @param kind the kind of question it becomes; empty when refused
 * @param file where it stands
 * @param line where it begins
 */
public record ImportRow(
        int number,
        ImportVerdict verdict,
        String name,
        String stem,
        String kind,
        String file,
        int line,
        List<NoteLine> notes) {

    private static final int SHORT = 160;

    public ImportRow {
        notes = List.copyOf(notes);
    }

    /**
     * What is lost or why it is refused, in words.
     *
     * @param place where the line counts, when it is another file than that of the item
     */
    public record NoteLine(String text, String place, int line, boolean refusal) {}

    static ImportRow of(int number, ImportedItem item, Locale locale) {
        return new ImportRow(
                number,
                item.verdict(),
                item.title().isEmpty() ? item.identifier() : item.title(),
                item.question().map(Question::stem).map(ImportRow::shortened).orElse(""),
                item.question().map(question -> question.kind().name()).orElse(""),
                item.file(),
                item.line(),
                item.notes().stream()
                        .map(note -> line(note, item.file(), locale))
                        .toList());
    }

    static NoteLine line(ImportNote note, String file, Locale locale) {
        return new NoteLine(
                ImportNoteText.of(note, locale),
                note.file().equals(file) ? "" : note.file(),
                note.line(),
                note.code().isRefusal());
    }

    private static String shortened(String stem) {
        if (stem.length() <= SHORT) {
            return stem;
        }
        int end = Character.isHighSurrogate(stem.charAt(SHORT - 1)) ? SHORT - 1 : SHORT;
        return stem.substring(0, end) + "…";
    }
}

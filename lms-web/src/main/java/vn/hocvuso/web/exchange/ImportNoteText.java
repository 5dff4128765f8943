package vn.hocvuso.web.exchange;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.hocvuso.assessment.exchange.ImportNote;
import vn.hocvuso.assessment.exchange.NoteCode;
import vn.hocvuso.web.shared.Texts;

/** Says what a note means and what to do about it. */
public final class ImportNoteText {

    /** What is another matter on the way out. */
    static final Set<NoteCode> OTHERWISE_WHEN_EXPORTED =
            EnumSet.of(NoteCode.KIND_NOT_YET, NoteCode.SHARED_TEXT, NoteCode.UNITS);

    private static final String FEATURE = "exchange";

    private ImportNoteText() {}

    /** The note of an import in a language; file and line are not part of it. */
    public static String of(ImportNote note, Locale locale) {
        return text(note, "import.note.", locale);
    }

    /** The note of an export in a language; the code of the question is not part of it. */
    public static String ofExport(ImportNote note, Locale locale) {
        return text(note, OTHERWISE_WHEN_EXPORTED.contains(note.code()) ? "export.note." : "import.note.", locale);
    }

    private static String text(ImportNote note, String prefix, Locale locale) {
        return Texts.text(
                locale, FEATURE, prefix + note.code().code(), note.args().toArray());
    }
}

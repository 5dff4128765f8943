package vn.hocvuso.web.exchange;

import java.util.Locale;
import vn.hocvuso.assessment.exchange.ImportNote;
import vn.hocvuso.web.shared.Texts;

/** Says what a note means and what to do about it. */
public final class ImportNoteText {

    private static final String FEATURE = "exchange";

    private ImportNoteText() {}

    /** The note in a language; file and line are not part of it. */
    public static String of(ImportNote note, Locale locale) {
        return Texts.text(
                locale,
                FEATURE,
                "import.note." + note.code().code(),
                note.args().toArray());
    }
}

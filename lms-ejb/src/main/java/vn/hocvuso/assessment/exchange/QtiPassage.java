package vn.hocvuso.assessment.exchange;

import java.util.List;
import vn.hocvuso.assessment.bank.Passage;

/** A text of an item in which something is answered. */
final class QtiPassage {

    /** Stands for a place in a text; no file can bring it. */
    static final char MARK = '\uE0F0';

    /** On our own exports: where the text begins that the question is about. */
    static final String OURS = "hvs-passage";

    private QtiPassage() {}

    /** The text with its marks as slots, in order. */
    static Passage of(String text, List<String> slots, QtiItem item) {
        String[] pieces = text.split(String.valueOf(MARK), -1);
        if (pieces.length != slots.size() + 1) {
            throw item.refused(NoteCode.NO_INTERACTION);
        }
        Passage passage = Passage.EMPTY.text(pieces[0]);
        for (int i = 0; i < slots.size(); i++) {
            passage = passage.slot(slots.get(i)).text(pieces[i + 1]);
        }
        return passage;
    }
}

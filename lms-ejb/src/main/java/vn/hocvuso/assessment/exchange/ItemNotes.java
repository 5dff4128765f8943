package vn.hocvuso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;

/** Collects what is lost of one item; each loss once, at its first line. */
final class ItemNotes {

    private static final int MAX_NOTES = 50;

    private final String file;
    private final List<ImportNote> notes = new ArrayList<>();

    ItemNotes(String file) {
        this.file = file;
    }

    void loss(NoteCode code, int line, String... args) {
        if (code.isRefusal()) {
            throw new IllegalArgumentException(code + " is no loss");
        }
        List<String> given = List.of(args);
        boolean known = notes.stream()
                .anyMatch(note -> note.code() == code && note.args().equals(given));
        if (!known && notes.size() < MAX_NOTES) {
            notes.add(new ImportNote(code, file, line, given));
        }
    }

    List<ImportNote> all() {
        return List.copyOf(notes);
    }
}

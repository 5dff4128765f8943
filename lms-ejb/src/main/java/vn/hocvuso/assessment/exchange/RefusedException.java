package vn.hocvuso.assessment.exchange;

import java.util.List;

/** An item, a file or a whole import cannot be taken; ends the reading of that thing only. */
final class RefusedException extends RuntimeException {

    private final NoteCode code;
    private final int line;
    private final List<String> args;

    RefusedException(NoteCode code, int line, String... args) {
        super(code.code(), null, false, false);
        this.code = code;
        this.line = line;
        this.args = List.of(args);
    }

    /** The note about it; the line stands in that file. */
    ImportNote in(String file) {
        return new ImportNote(code, file, line, args);
    }

    NoteCode code() {
        return code;
    }
}

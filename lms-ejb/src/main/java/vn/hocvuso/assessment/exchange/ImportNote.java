package vn.hocvuso.assessment.exchange;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What was lost of an item, or why it or a file was refused.
 *
 * @param file the file, inside an archive the path there
 * @param line 1-based
 * @param args for the placeholders of the text {@code import.note.<code>}
 */
public record ImportNote(NoteCode code, String file, int line, List<String> args) {

    private static final int MAX_ARG = 200;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    public ImportNote {
        line = Math.max(line, 1);
        args = args.stream()
                .map(arg -> arg.length() > MAX_ARG ? arg.substring(0, MAX_ARG) + "…" : arg)
                .map(arg -> CONTROLS.matcher(arg).replaceAll(" "))
                .toList();
    }
}

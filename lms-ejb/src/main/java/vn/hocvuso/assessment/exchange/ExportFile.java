package vn.hocvuso.assessment.exchange;

import java.util.List;

/**
 * Questions written in another format.
 *
 * @param content the file; not to be changed
 * @param written codes of the questions in it, in order
 * @param notes what the format cannot say; the file of a note is the code of its question. A note whose code is a refusal
 *     means that the question is not in the file
 */
public record ExportFile(ExportFormat format, byte[] content, List<String> written, List<ImportNote> notes) {

    public ExportFile {
        written = List.copyOf(written);
        notes = List.copyOf(notes);
    }
}
